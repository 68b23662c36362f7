import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { encode } from 'uqr'
import { QrScanner } from './qr-scanner.tsx'

const CARD = '019202900284||Trần Văn Thử|24022002|Nam|Tổ 1, Phường Quan Triều, Thái Nguyên|31052021'
const SHOP = '00020101021138560010A0000007270126000697041501121133666688880208QRIBFTTA53037045802VN6304F443'
const onCode = fn()

const meta = {
  title: 'Kit/QrScanner',
  component: QrScanner,
  args: {
    label: 'Mã QR trên thẻ căn cước',
    onCode,
    typedLabel: 'Hoặc nhập số căn cước',
    typedHint: '12 số trên mặt trước của thẻ',
    problemOf: (text: string) => (/^\d{12}(\||$)/.test(text) ? null : 'Đây không phải mã của thẻ căn cước. Hãy quét mã ở góc trên bên phải mặt trước của thẻ.'),
  },
  beforeEach: () => {
    onCode.mockClear()
    const own = Object.getOwnPropertyDescriptor(navigator, 'mediaDevices')
    return () => {
      if (own) Object.defineProperty(navigator, 'mediaDevices', own)
      else Reflect.deleteProperty(navigator, 'mediaDevices')
    }
  },
  parameters: {
    docs: {
      description: {
        component: `Reads a QR code: by camera, from a picture, or typed.

**When:** an identity card at a counter, a dossier's receipt, a document to verify. **When not:** paying (the person's bank app scans our code: \`QrCode\`).
**Reads with** the browser's own reader where it has one (Android), else with a library fetched at that moment. Nothing leaves the phone.
**States:** asked, looking, refused, no camera, camera busy, a minute without a code (off: it eats the battery), picture without a code, no picture. Each says the two other ways.
\`problemOf\` says why a code is the wrong one; the camera goes on looking.
**Accessibility:** a named group with a live status; everything by keyboard; typing needs no camera. The camera is opened only by a press and turned off when a code is read, the page is left or hidden.`,
      },
    },
  },
} satisfies Meta<typeof QrScanner>
export default meta
type Story = StoryObj<typeof meta>

function drawn(text: string, side = 480): HTMLCanvasElement {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side
  const pen = canvas.getContext('2d')!
  const module = side / size
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, side, side)
  pen.fillStyle = '#000'
  for (const [y, row] of data.entries()) for (const [x, isDark] of row.entries()) if (isDark) pen.fillRect(x * module, y * module, module + 0.5, module + 0.5)
  return canvas
}

function withCamera(getUserMedia: () => Promise<MediaStream>) {
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } })
}

/** A camera that sees this code, a frame at a time, as a real one does. */
function cameraSeeing(text: string): MediaStream {
  const canvas = drawn(text)
  const stream = canvas.captureStream(10)
  const pen = canvas.getContext('2d')!
  const again = setInterval(() => pen.drawImage(canvas, 0, 0), 100)
  stream.getVideoTracks()[0]!.addEventListener('ended', () => clearInterval(again))
  return stream
}

export const Ready: Story = {}

export const SeenByCamera: Story = {
  play: async ({ canvas, userEvent }) => {
    const stream = cameraSeeing(CARD)
    withCamera(async () => stream)
    await userEvent.click(canvas.getByRole('button', { name: 'Quét bằng máy ảnh' }))
    await waitFor(() => expect(onCode).toHaveBeenCalledWith(CARD), { timeout: 20_000 })
    await expect(onCode).toHaveBeenCalledTimes(1)
    await expect(canvas.getByRole('status')).toHaveTextContent('Đã đọc được mã.')
    await expect(stream.getVideoTracks()[0]!.readyState).toBe('ended')
  },
}

/** Another code is told from the wanted one; the camera stays on. */
export const WrongCode: Story = {
  play: async ({ canvas, userEvent }) => {
    withCamera(async () => cameraSeeing(SHOP))
    await userEvent.click(canvas.getByRole('button', { name: 'Quét bằng máy ảnh' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Đây không phải mã của thẻ căn cước'), { timeout: 20_000 })
    await expect(onCode).not.toHaveBeenCalled()
    await userEvent.click(canvas.getByRole('button', { name: 'Tắt máy ảnh' }))
    await expect(canvas.getByRole('button', { name: 'Quét bằng máy ảnh' })).toBeVisible()
  },
}

export const Refused: Story = {
  play: async ({ canvas, userEvent }) => {
    withCamera(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    await userEvent.click(canvas.getByRole('button', { name: 'Quét bằng máy ảnh' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('chưa được phép dùng máy ảnh'))
    await expect(canvas.getByRole('textbox', { name: 'Hoặc nhập số căn cước' })).toBeVisible()
  },
}

export const NoCamera: Story = {
  play: async ({ canvas, userEvent }) => {
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined })
    await userEvent.click(canvas.getByRole('button', { name: 'Quét bằng máy ảnh' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/không có máy ảnh.*nhập mã bên dưới/))
  },
}

/** Where nothing can be typed, nothing is said of typing. */
export const NothingToType: Story = {
  args: { typedLabel: null },
  play: async ({ canvas, userEvent }) => {
    withCamera(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    await userEvent.click(canvas.getByRole('button', { name: 'Quét bằng máy ảnh' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('hoặc chọn ảnh.'))
    await expect(canvas.getByRole('status')).not.toHaveTextContent('nhập')
    await expect(canvas.queryByRole('textbox')).toBeNull()
  },
}

export const CameraBusy: Story = {
  play: async ({ canvas, userEvent }) => {
    withCamera(() => Promise.reject(new DOMException('', 'NotReadableError')))
    await userEvent.click(canvas.getByRole('button', { name: 'Quét bằng máy ảnh' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('ứng dụng khác đang dùng'))
  },
}

const fileOf = (canvas: HTMLCanvasElement, name: string) =>
  new Promise<File>((done) => canvas.toBlob((blob) => done(new File([blob!], name, { type: 'image/png' }))))

/** From a picture, as large as phones make them, with the code small in it. */
export const FromPicture: Story = {
  play: async ({ canvas, userEvent }) => {
    const photo = document.createElement('canvas')
    photo.width = 3000
    photo.height = 2000
    const pen = photo.getContext('2d')!
    pen.fillStyle = '#998'
    pen.fillRect(0, 0, 3000, 2000)
    pen.drawImage(drawn(CARD), 1900, 300, 700, 700)
    await userEvent.upload(canvas.getByLabelText('Chọn ảnh có mã', { selector: 'input' }), await fileOf(photo, 'the.png'))
    await waitFor(() => expect(onCode).toHaveBeenCalledWith(CARD), { timeout: 20_000 })
  },
}

export const PictureWithoutCode: Story = {
  play: async ({ canvas, userEvent }) => {
    const empty = document.createElement('canvas')
    await userEvent.upload(canvas.getByLabelText('Chọn ảnh có mã', { selector: 'input' }), await fileOf(empty, 'anh.png'))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Không thấy mã QR nào'), { timeout: 20_000 })
    await userEvent.upload(canvas.getByLabelText('Chọn ảnh có mã', { selector: 'input' }), new File(['no picture'], 'ten.png', { type: 'image/png' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Không mở được tệp này'))
  },
}

export const Typed: Story = {
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox', { name: 'Hoặc nhập số căn cước' })
    await userEvent.type(field, '0192{Enter}')
    await expect(field).toHaveAccessibleDescription(/không phải mã của thẻ căn cước/)
    await userEvent.clear(field)
    await userEvent.type(field, '019202900284{Enter}')
    await expect(onCode).toHaveBeenCalledWith('019202900284')
  },
}

export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const HighContrast: Story = { globals: { theme: 'contrast' } }
