import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor, within } from 'storybook/test'
import { FileField, type FieldFile, type FileFieldProps } from './file-field.tsx'

function Kept(props: FileFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <FileField
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next)
        props.onChange(next)
      }}
    />
  )
}

const aFile = (change: Partial<FieldFile>): FieldFile => ({ id: change.name ?? '1', name: 'Giấy khai sinh.pdf', size: 420_000, type: 'application/pdf', state: 'sent', key: 'k', ...change })
const SEVERAL = [
  aFile({}),
  aFile({ id: '2', name: 'Căn cước mặt trước.jpg', type: 'image/jpeg', size: 2_411_725, state: 'sending' }),
  aFile({ id: '3', name: 'Sổ hộ khẩu cũ.jpg', type: 'image/jpeg', state: 'failed' }),
  aFile({ id: '4', name: 'Video nhà ở.mp4', type: 'video/mp4', size: 41_000_000, state: 'refused', fault: 'type' }),
]

const meta = {
  title: 'Kit/FileField',
  component: FileField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Giấy khai sinh của con', name: 'birth', value: [], onChange: fn(), accept: ['image/jpeg', 'image/png', 'application/pdf'], sizeMax: 5_242_880 },
  parameters: {
    docs: {
      description: {
        component: `Papers and pictures that go with a form.

**When:** a paper the state does not have. **When not:** the state has it (show it and ask whether it is right), or a picture of a face for identification (the sign-in's own page).

**Value:** the list, in the page's state: \`chosen\`, \`sending\`, \`sent\` with the server's key, \`failed\`, or \`refused\` with the reason. With \`send\` each file goes at once, so that a long form does not end with a long wait; a failed one stays and can be sent again. Names are in NFC. What a file really is, the server looks at again.

**Accessibility:** the browser's own file input under a button: Tab reaches it, Space opens it, the label names it, kinds and sizes describe it. Dropping is one more way. What became of a file is spoken; after one is taken away the focus is on the button. On phones \`camera\` offers the camera.`,
      },
    },
  },
} satisfies Meta<typeof FileField>
export default meta
type Story = StoryObj<typeof meta>

const picture = (name: string) => new File([Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (sign) => sign.charCodeAt(0))], name, { type: 'image/png' })
const input = (canvas: { getByLabelText: (text: RegExp) => HTMLElement }) => canvas.getByLabelText(/^Giấy khai sinh của con/)

function failingOnce() {
  let tries = 0
  return async () => {
    tries += 1
    if (tries === 1) throw new Error('offline')
    return 'key-2'
  }
}

export const Ready: Story = {}
export const States: Story = { args: { value: SEVERAL, filesMax: 5 } }
export const Wrong: Story = { args: { error: 'Thêm bản chụp giấy khai sinh', isRequired: true } }
export const Disabled: Story = { args: { value: [aFile({})], isDisabled: true } }
export const OnNarrow: Story = {
  args: { value: SEVERAL.map((one) => ({ ...one, name: `Bản chụp trang thứ nhất của sổ hộ khẩu gia đình ${one.name}` })), filesMax: 5, camera: 'environment' },
  globals: { viewport: { value: 'narrow' } },
  play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth),
}

/** Sent as soon as it is chosen, with its picture; taken away again, the focus is on the button. */
export const Sent: Story = {
  args: { send: async (_, { onProgress }) => { onProgress(0.5); return 'key-1' } },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.upload(input(canvas), picture('Ảnh giấy khai sinh.png'))
    await waitFor(() => expect(args.onChange).toHaveBeenLastCalledWith([expect.objectContaining({ state: 'sent', key: 'key-1' })]))
    await expect(canvas.getByText('Đã tải lên Ảnh giấy khai sinh.png')).toBeInTheDocument()
    await waitFor(() => expect(canvas.getByRole('list').querySelector('img')).not.toBeNull())
    await userEvent.click(canvas.getByRole('button', { name: /^Bỏ / }))
    await expect(args.onChange).toHaveBeenLastCalledWith([])
    await expect(input(canvas)).toHaveFocus()
  },
}

/** A file that did not get through stays, and is sent again. */
export const SentAgain: Story = {
  args: { send: failingOnce() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.upload(input(canvas), picture('a.png'))
    await expect(await canvas.findByText('Chưa tải lên được. Tệp vẫn còn ở đây.')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi lại a.png' }))
    await waitFor(() => expect(args.onChange).toHaveBeenLastCalledWith([expect.objectContaining({ state: 'sent', key: 'key-2' })]))
  },
}

/** By dropping; what does not fit says why, and goes with the next choice. */
export const Dropped: Story = {
  args: { filesMax: 2 },
  play: async ({ args, canvas, userEvent }) => {
    const zone = canvas.getByText('Chọn tệp').closest('div')
    if (!zone) throw new Error('The zone is missing.')
    const files = [picture('1.png'), new File(['x'], 'Đơn.docx'), picture('2.png'), picture('3.png')]
    const dataTransfer = new DataTransfer()
    for (const file of files) dataTransfer.items.add(file)
    zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
    const items = within(await canvas.findByRole('list')).getAllByRole('listitem')
    await expect(items.map((item) => item.dataset['state'])).toEqual(['chosen', 'refused', 'chosen', 'refused'])
    await expect(items[1]).toHaveTextContent('Không nhận loại tệp này. Chỉ nhận JPG, PNG, PDF.')
    await expect(items[3]).toHaveTextContent('Đã đủ số tệp')
    await userEvent.click(canvas.getByRole('button', { name: 'Bỏ 1.png' }))
    await userEvent.upload(input(canvas), picture('4.png'))
    await expect(args.onChange).toHaveBeenLastCalledWith([expect.objectContaining({ name: '2.png' }), expect.objectContaining({ name: '4.png', state: 'chosen' })])
  },
}
