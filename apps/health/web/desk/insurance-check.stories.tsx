import { StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { coverage, FATHER } from '../testing/samples.ts'
import { InsuranceCheck } from './insurance-check.tsx'

const found = { outcome: 'found', citizenId: FATHER.citizenId, person: { name: FATHER.name, birthDate: FATHER.birthDate }, coverage, askedAt: '2026-11-25T02:00:00.000Z' }

const meta = {
  title: 'Health/InsuranceCheck',
  render: () => (
    <StoryHost answers={{ 'desk.checkInsurance': found }} session={{ roles: ['citizen', 'clinic.reception'] }} path="/health/desk">
      <InsuranceCheck facilityCode="19001" />
    </StoryHost>
  ),
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

/** A browser's own reader that reads this from any picture. */
function readerOf(text: string) {
  class Reader {
    static getSupportedFormats = async () => ['qr_code']
    detect = async () => [{ rawValue: text }]
  }
  Object.defineProperty(globalThis, 'BarcodeDetector', { configurable: true, value: Reader })
}

async function picture(): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.getContext('2d')
  return new Promise((done) => canvas.toBlob((blob) => done(new File([blob!], 'the.png', { type: 'image/png' }))))
}

/** The card's code fills the number and asks at once; another code is told apart. */
export const CardScanned: Story = {
  beforeEach: () => () => Reflect.deleteProperty(globalThis, 'BarcodeDetector'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('Quét mã trên thẻ căn cước'))
    const chooser = canvas.getByLabelText('Chọn ảnh có mã', { selector: 'input' })
    readerOf('https://example.invalid')
    await userEvent.upload(chooser, await picture())
    await expect(await canvas.findByText('Đây không phải mã của thẻ căn cước.')).toBeVisible()
    readerOf('019085000017||Nguyễn Văn Hùng|12031985|Nam|Tổ 1, Phường Quan Triều, Thái Nguyên|31052021')
    await userEvent.upload(chooser, await picture())
    await waitFor(() => expect(canvas.getByRole('textbox', { name: /Số định danh cá nhân/ })).toHaveValue('019085000017'))
    await expect(await canvas.findByText('Có thẻ bảo hiểm y tế còn dùng được')).toBeVisible()
  },
}
