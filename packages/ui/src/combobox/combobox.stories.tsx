import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fireEvent, fn, screen, waitFor, within } from 'storybook/test'
import { Button } from '../button/button.tsx'
import { Dialog } from '../dialog/dialog.tsx'
import { Form } from '../form/form.tsx'
import { Combobox, type ComboboxOption, type ComboboxProps } from './combobox.tsx'

const NAMES = ['Phú Lương', 'Phú Lạc', 'Đức Lương', 'Đồng Hỷ', 'Định Hóa', 'Đại Từ', 'Võ Nhai', 'Phú Bình', 'Chợ Đồn', 'Na Rì', 'Ba Bể', 'Bạch Thông', 'Ngân Sơn', 'Pác Nặm', 'Tân Cương', 'La Bằng']
const COMMUNES: ComboboxOption[] = NAMES.map((name, index) => ({ value: String(5600 + index), label: `Xã ${name}` }))
const THOUSANDS: ComboboxOption[] = Array.from({ length: 3321 }, (_, index) => ({
  value: String(index),
  label: `Xã ${NAMES[index % NAMES.length] ?? ''} ${index}`,
  hint: index % 2 === 0 ? 'Tỉnh Thái Nguyên' : 'Tỉnh Cao Bằng',
}))

function Kept(props: ComboboxProps) {
  const [value, setValue] = useState(props.value)
  return (
    <Combobox
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next)
        props.onChange(next)
      }}
    />
  )
}

const meta = {
  title: 'Kit/Combobox',
  component: Combobox,
  render: (args) => <Kept {...args} />,
  args: { label: 'Xã, phường', name: 'commune', value: '', onChange: fn(), options: COMMUNES, hint: 'Gõ một phần của tên, có dấu hoặc không dấu' },
  parameters: {
    docs: {
      description: {
        component: `One answer of many, found by typing. Marks do not matter: \`duc luong\` finds *Đức Lương*, \`Đ\`, \`Ð\` and \`d\` are one letter.

**When:** more than about fifteen answers that people know by name: communes, schools, stops, hospitals. **When not:** up to five are a \`ChoiceField\`, up to fifteen a \`SelectField\` (the phone's own list is better there); a free text with hints is a \`TextField\` with \`suggestions\`.

**Value:** the option's value, or '' while what was typed is none. What was typed stays in sight; the form's rule says "choose one of the list". A whole name typed counts as chosen when the field is left. From a server: give \`onType\`, ask with the text deferred, and hand on what comes as \`options\`, \`isLoading\`, \`problem\`.

**Accessibility:** the combobox pattern of ARIA 1.2 by React Aria; the count of answers and the row under the arrow keys are spoken in the person's language. Arrow keys move, Enter takes, Escape closes; the Enter that ends a composition (Telex) takes nothing. Rows are 44 px high. At most 60 are drawn; the rest is counted.`,
      },
    },
  },
} satisfies Meta<typeof Combobox>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const Chosen: Story = { args: { value: '5604' } }
export const Wrong: Story = { args: { error: 'Chọn xã, phường trong danh sách', isRequired: true } }
export const Disabled: Story = { args: { value: '5604', isDisabled: true } }
export const LongText: Story = {
  args: {
    label: 'Cơ sở khám bệnh, chữa bệnh bảo hiểm y tế ban đầu nơi người tham gia đăng ký',
    options: [{ value: 'a', label: 'Trung tâm Y tế khu vực Phú Lương và các trạm y tế trực thuộc trên địa bàn các xã phía Bắc', hint: 'Tiểu khu Thái An, xã Phú Lương, tỉnh Thái Nguyên' }, ...COMMUNES],
    value: 'a',
  },
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Mở danh sách' }))
    await waitFor(() => expect(screen.getByRole('listbox')).toBeVisible())
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}

/** Typed without marks, taken by keys. */
export const FoundByTyping: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('combobox', { name: 'Xã, phường' })
    await userEvent.type(field, 'duc')
    const list = await screen.findByRole('listbox')
    await expect(within(list).getAllByRole('option').map((option) => option.textContent)).toEqual(['Xã Đức Lương'])
    await userEvent.keyboard('{ArrowDown}')
    await expect(field).toHaveAttribute('aria-activedescendant', within(list).getByRole('option').id)
    await userEvent.keyboard('{Enter}')
    await expect(args.onChange).toHaveBeenLastCalledWith('5602')
    await expect(field).toHaveValue('Xã Đức Lương')
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    await expect(field).toHaveFocus()
  },
}

/** By finger: the button opens all, a press takes one; opened again, all are there. */
export const FoundByPressing: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Mở danh sách' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Xã Na Rì' }))
    await expect(args.onChange).toHaveBeenLastCalledWith('5609')
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    await userEvent.click(canvas.getByRole('button', { name: 'Mở danh sách' }))
    await expect(await screen.findAllByRole('option')).toHaveLength(COMMUNES.length)
    await expect(screen.getByRole('option', { name: 'Xã Na Rì' })).toHaveAttribute('aria-selected', 'true')
  },
}

/** A whole name typed is chosen on leaving; what is no option stays, and is no value. */
export const TypedAndLeft: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('combobox', { name: 'Xã, phường' })
    await userEvent.type(field, 'xa dai tu')
    await userEvent.tab()
    await expect(args.onChange).toHaveBeenLastCalledWith('5605')
    await expect(field).toHaveValue('Xã Đại Từ')
    await userEvent.type(field, ' xyz')
    await expect(args.onChange).toHaveBeenLastCalledWith('')
    await userEvent.tab()
    await expect(field).toHaveValue('Xã Đại Từ xyz')
  },
}

/** Enter takes what was typed whole, or the only row there is; the list stays closed then. */
export const TakenByEnter: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('combobox', { name: 'Xã, phường' })
    await userEvent.type(field, 'phu b')
    await screen.findByRole('option', { name: 'Xã Phú Bình' })
    await userEvent.keyboard('{Enter}')
    await expect(args.onChange).toHaveBeenLastCalledWith('5607')
    await expect(field).toHaveValue('Xã Phú Bình')
    await expect(field).toHaveAttribute('aria-expanded', 'false')
  },
}

/** OP18: the Enter that ends a composition takes nothing and sends nothing. */
export const Composing: Story = {
  render: (args) => (
    <Form onSubmit={() => args.onChange('submitted')}>
      <Kept {...args} />
    </Form>
  ),
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('combobox', { name: 'Xã, phường' })
    await userEvent.type(field, 'dai')
    await userEvent.keyboard('{ArrowDown}')
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 })
    await expect(args.onChange).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    await expect(args.onChange).toHaveBeenCalledTimes(1)
    await expect(args.onChange).toHaveBeenCalledWith('5605')
  },
}

export const NothingFound: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Xã, phường' }), 'hà nội')
    await waitFor(() => expect(screen.getByText('Không tìm thấy. Thử viết ngắn hơn.')).toBeVisible())
  },
}

/** All communes of the country: sixty rows are drawn, the others counted. */
export const Thousands: Story = {
  args: { options: THOUSANDS },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Mở danh sách' }))
    await expect(await screen.findAllByRole('option')).toHaveLength(60)
    await waitFor(() => expect(screen.getByText('Còn 3261 mục nữa: gõ thêm để tìm')).toBeVisible())
    await userEvent.type(canvas.getByRole('combobox', { name: 'Xã, phường' }), '3300')
    await expect(await screen.findByRole('option', { name: /3300/ })).toBeVisible()
  },
}

function FromServer(props: ComboboxProps) {
  const [value, setValue] = useState('')
  const [options, setOptions] = useState<readonly ComboboxOption[]>([])
  return (
    <Combobox
      {...props}
      value={value}
      options={options}
      onChange={setValue}
      onType={(text) => setTimeout(() => setOptions(COMMUNES.filter(({ label }) => label.includes(text))), 50)}
    />
  )
}

export const AskedOfServer: Story = {
  render: (args) => <FromServer {...args} isLoading />,
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('combobox', { name: 'Xã, phường' })
    await userEvent.type(field, 'Phú')
    await userEvent.click(await screen.findByRole('option', { name: 'Xã Phú Bình' }))
    await expect(field).toHaveValue('Xã Phú Bình')
  },
}

export const ServerFailed: Story = {
  args: { options: [], onType: fn(), problem: 'Chưa tải được danh sách. Hãy thử lại.' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox', { name: 'Xã, phường' }), 'Phú')
    await waitFor(() => expect(screen.getByText('Chưa tải được danh sách. Hãy thử lại.')).toBeVisible())
  },
}

function Refusing({ onSend, ...props }: ComboboxProps & { onSend: () => void }) {
  const [errors, setErrors] = useState({})
  return (
    <Form
      errors={errors}
      onSubmit={() => {
        setErrors({ commune: 'Chọn xã, phường' })
        onSend()
      }}
    >
      <Kept {...props} />
      <Button type="submit">Gửi</Button>
    </Form>
  )
}

/** OP26: the summary leads into the field; choosing a row takes its message away. */
export const RefusedInForm: Story = {
  render: (args) => <Refusing {...args} onSend={fn()} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Gửi' }))
    await userEvent.click(await canvas.findByRole('link', { name: 'Chọn xã, phường' }))
    const field = canvas.getByRole('combobox', { name: 'Xã, phường' })
    await expect(field).toHaveFocus()
    await expect(field).toBeInvalid()
    await expect(field).toHaveAccessibleDescription(/Chọn xã, phường/)
    await userEvent.click(canvas.getByRole('button', { name: 'Mở danh sách' }))
    await userEvent.click(await screen.findByRole('option', { name: 'Xã Ba Bể' }))
    await expect(field).toBeValid()
    await expect(canvas.queryByRole('alert')).toBeNull()
  },
}

/** Inside a modal dialog its list is inside too: elsewhere it could not be reached. */
export const InDialog: Story = {
  render: (args) => (
    <Dialog isOpen onClose={() => {}} title="Đổi nơi ở">
      <Kept {...args} />
    </Dialog>
  ),
  play: async ({ args, userEvent }) => {
    await userEvent.type(screen.getByRole('combobox', { name: 'Xã, phường' }), 'la bang')
    await userEvent.click(await screen.findByRole('option', { name: 'Xã La Bằng' }))
    await expect(args.onChange).toHaveBeenLastCalledWith('5615')
  },
}
