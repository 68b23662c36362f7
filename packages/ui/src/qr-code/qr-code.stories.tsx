import type { Meta, StoryObj } from '@storybook/react-vite'
import jsQR from 'jsqr'
import { expect } from 'storybook/test'
import { QrCode } from './qr-code.tsx'

const VIETQR = '00020101021238550010A000000727012500069704360111012345678900208QRIBFTTA530370454061200005802VN62150811HOC PHI T11630411B8'

const meta = {
  title: 'Kit/QrCode',
  component: QrCode,
  args: { text: VIETQR, label: 'Mã VietQR để thanh toán 120.000 ₫' },
  parameters: {
    docs: {
      description: {
        component: `A QR code to be scanned from the screen or from paper.

**When:** a payment by the person's bank app, a ticket, a document's address to verify it by. **When not:** on the phone that should scan it: give the link or the values with \`CopyButton\` beside it.
**Black on white in every theme:** scanners read no other; the white zone around it is part of it.
**Accessibility:** an image whose name says what it is for; the same values stand beside it as text.`,
      },
    },
  },
} satisfies Meta<typeof QrCode>
export default meta
type Story = StoryObj<typeof meta>

/** What is drawn, read back by another hand than the one that drew it. */
async function readBack(svg: SVGElement): Promise<string | undefined> {
  const picture = new Image()
  const copy = svg.cloneNode(true) as SVGElement
  copy.setAttribute('width', '480')
  copy.setAttribute('height', '480')
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 480
  const pen = canvas.getContext('2d')!
  pen.drawImage(picture, 0, 0, 480, 480)
  return jsQR(pen.getImageData(0, 0, 480, 480).data, 480, 480)?.data
}

export const Ready: Story = {
  play: async ({ canvas }) => {
    const code = canvas.getByRole('img', { name: 'Mã VietQR để thanh toán 120.000 ₫' })
    await expect(await readBack(code as unknown as SVGElement)).toBe(VIETQR)
  },
}
export const VietnameseLetters: Story = {
  args: { text: 'Đặng Văn Đông, Phường Quan Triều', label: 'Tên và nơi ở' },
  play: async ({ args, canvas }) => expect(await readBack(canvas.getByRole('img') as unknown as SVGElement)).toBe(args.text),
}
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const Dark: Story = { ...Ready, globals: { theme: 'dark' } }
export const HighContrast: Story = { ...Ready, globals: { theme: 'contrast' } }
