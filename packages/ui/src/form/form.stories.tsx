import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fireEvent, fn, waitFor } from 'storybook/test'
import { Button } from '../button/button.tsx'
import { Checkbox } from '../checkbox/checkbox.tsx'
import { ChoiceField } from '../choice-field/choice-field.tsx'
import { CitizenIdField } from '../citizen-id-field/citizen-id-field.tsx'
import { DateField } from '../date-field/date-field.tsx'
import { PhoneField } from '../phone-field/phone-field.tsx'
import { SelectField } from '../select-field/select-field.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { Form, type FormErrors } from './form.tsx'

interface Values {
  name: string
  citizenId: string
  birthDate: string
  phone: string
  commune: string
  time: string
  agrees: boolean
}

const EMPTY: Values = { name: '', citizenId: '', birthDate: '', phone: '', commune: '', time: '', agrees: false }

function errorsOf(values: Values): FormErrors {
  return {
    name: values.name ? undefined : 'Nhập họ và tên như trên thẻ căn cước',
    citizenId: values.citizenId.length === 12 ? undefined : 'Số định danh có 12 chữ số',
    birthDate: values.birthDate ? undefined : 'Nhập ngày sinh',
    time: values.time ? undefined : 'Chọn buổi khám',
  }
}

function Registration({
  onSend,
  busy = false,
  first = EMPTY,
}: {
  onSend: (values: Values) => void
  busy?: boolean
  first?: Values
}) {
  const [values, setValues] = useState(first)
  const [errors, setErrors] = useState<FormErrors>({})
  const set = (change: Partial<Values>) => setValues((now) => ({ ...now, ...change }))
  function submit() {
    const found = errorsOf(values)
    setErrors(found)
    if (Object.values(found).every((message) => message === undefined)) onSend(values)
  }
  return (
    <Form onSubmit={submit} busy={busy} errors={errors} label="Đăng ký khám">
      <TextField
        label="Họ và tên"
        name="name"
        value={values.name}
        onChange={(name) => set({ name })}
        isRequired
        autoComplete="name"
      />
      <CitizenIdField
        label="Số định danh cá nhân"
        name="citizenId"
        value={values.citizenId}
        onChange={(citizenId) => set({ citizenId })}
        isRequired
      />
      <DateField
        label="Ngày sinh"
        name="birthDate"
        hint="Ví dụ: 2 9 1985"
        value={values.birthDate}
        onChange={(birthDate) => set({ birthDate })}
        isRequired
        autoComplete="bday"
      />
      <PhoneField
        label="Điện thoại di động"
        name="phone"
        hint="Để nhận tin nhắn nhắc lịch"
        value={values.phone}
        onChange={(phone) => set({ phone })}
      />
      <SelectField
        label="Xã, phường"
        name="commune"
        value={values.commune}
        onChange={(commune) => set({ commune })}
        options={[
          { value: 'phan-dinh-phung', label: 'Phường Phan Đình Phùng' },
          { value: 'duc-xuan', label: 'Phường Đức Xuân' },
        ]}
      />
      <ChoiceField
        label="Buổi khám"
        name="time"
        value={values.time}
        onChange={(time) => set({ time })}
        isRequired
        options={[
          { value: 'morning', label: 'Buổi sáng', hint: '07:30 đến 11:30' },
          { value: 'afternoon', label: 'Buổi chiều', hint: '13:30 đến 16:30' },
        ]}
      />
      <Checkbox label="Nhắc tôi trước một ngày" name="agrees" isChecked={values.agrees} onChange={(agrees) => set({ agrees })} />
      <div>
        <Button type="submit">Đăng ký</Button>
      </div>
    </Form>
  )
}

const meta = {
  title: 'Kit/Form',
  parameters: {
    docs: {
      description: {
        component: `Fields, their errors, one submit.

**When:** anything is sent.
**When not:** a search (\`SearchField\`), a filter that acts at once (\`FilterBar\`).
**Example:** \`<Form onSubmit={save} busy={isPending} errors={fieldErrors}>…</Form>\`.
**Accessibility:** after a refused submit the summary has the focus and its entries lead to the fields; a changed field's message goes; one press is one submit; the Enter that ends a composition sends nothing; what was typed stays.`,
      },
    },
  },
  component: Registration,
  args: { onSend: fn() },
} satisfies Meta<typeof Registration>
export default meta
type Story = StoryObj<typeof meta>

const FILLED: Values = {
  ...EMPTY,
  name: 'Nguyễn Thị Hoa',
  citizenId: '019185000017',
  birthDate: '1985-09-02',
  phone: '+84912345678',
  time: 'morning',
}

export const Ready: Story = {}

export const Filled: Story = { args: { first: FILLED } }

/** OP26: the focus is on the summary, its entries lead to the fields, a corrected field's message goes and the others stay. */
export const Refused: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Đăng ký' }))
    const summary = canvas.getByRole('alert')
    await waitFor(() => expect(summary).toHaveFocus())
    await expect(summary).toHaveTextContent('Có 4 chỗ cần sửa')
    const name = canvas.getByRole('textbox', { name: /Họ và tên/ })
    await expect(name).toBeInvalid()
    await expect(name).toHaveAccessibleDescription(/Nhập họ và tên như trên thẻ căn cước/)
    await userEvent.click(canvas.getByRole('link', { name: 'Nhập họ và tên như trên thẻ căn cước' }))
    await expect(name).toHaveFocus()
    await userEvent.keyboard('Nguyễn Thị Hoa')
    await expect(name).toBeValid()
    await expect(canvas.queryByRole('link', { name: /Nhập họ và tên/ })).toBeNull()
    await expect(canvas.getByRole('textbox', { name: /Số định danh/ })).toBeInvalid()
    await expect(summary).toHaveTextContent('Có 3 chỗ cần sửa')
    await userEvent.click(canvas.getByRole('link', { name: 'Nhập ngày sinh' }))
    await expect(canvas.getByRole('textbox', { name: 'Ngày' })).toHaveFocus()
    await expect(args.onSend).not.toHaveBeenCalled()
  },
}

export const RefusedOnPhone: Story = { ...Refused, globals: { viewport: { value: 'phone' } } }

/** OP17: a double press, five more and an Enter are one submit. */
export const PressedManyTimes: Story = {
  args: { first: FILLED },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Đăng ký' })
    await userEvent.dblClick(button)
    for (let press = 0; press < 5; press++) button.click()
    await userEvent.keyboard('{Enter}')
    await expect(args.onSend).toHaveBeenCalledTimes(1)
  },
}

/** OP17: while it is busy nothing is sent. */
export const Busy: Story = {
  args: { first: FILLED, busy: true },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Đăng ký/ }))
    await userEvent.type(canvas.getByRole('textbox', { name: /Họ và tên/ }), '{Enter}')
    await expect(args.onSend).not.toHaveBeenCalled()
    await expect(canvas.getByRole('button', { name: /Đăng ký/ })).toHaveAttribute('aria-busy', 'true')
  },
}

/** OP18: the Enter that ends a composition submits nothing; the next one does. */
export const Composing: Story = {
  args: { first: FILLED },
  play: async ({ args, canvas, userEvent }) => {
    const name = canvas.getByRole('textbox', { name: /Họ và tên/ })
    name.focus()
    await expect(fireEvent.keyDown(name, { key: 'Enter', isComposing: true, keyCode: 13 })).toBe(false)
    await expect(fireEvent.keyDown(name, { key: 'Enter', keyCode: 229 })).toBe(false)
    await expect(args.onSend).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    await expect(args.onSend).toHaveBeenCalledTimes(1)
  },
}

/** OP24: a browser's autofill sets the value and sends events, no keys. */
export const FilledByBrowser: Story = {
  args: { first: { ...FILLED, name: '' } },
  play: async ({ args, canvas, userEvent }) => {
    const name = canvas.getByRole<HTMLInputElement>('textbox', { name: /Họ và tên/ })
    await expect(name).toHaveAttribute('autocomplete', 'name')
    await expect(canvas.getByRole('textbox', { name: 'Năm' })).toHaveAttribute('autocomplete', 'bday-year')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(name, 'Trần Văn Bình')
    name.dispatchEvent(new Event('input', { bubbles: true }))
    name.dispatchEvent(new Event('change', { bubbles: true }))
    await userEvent.click(canvas.getByRole('button', { name: 'Đăng ký' }))
    await expect(args.onSend).toHaveBeenCalledWith(expect.objectContaining({ name: 'Trần Văn Bình' }))
  },
}

/** The first choice of a list counts: drawing anew between a select's `input` and its `change` would lose it. */
export const ChosenOnce: Story = {
  args: { first: { ...FILLED, commune: '' } },
  play: async ({ canvas, userEvent }) => {
    const commune = canvas.getByRole('combobox', { name: /Xã, phường/ })
    await userEvent.selectOptions(commune, 'duc-xuan')
    await expect(commune).toHaveValue('duc-xuan')
  },
}

/** OP19, OP20: what is pasted is stored without its spaces and cut by no maximum length. */
export const Pasted: Story = {
  args: { first: { ...FILLED, citizenId: '', phone: '', birthDate: '' } },
  play: async ({ args, canvas, userEvent }) => {
    const citizenId = canvas.getByRole<HTMLInputElement>('textbox', { name: /Số định danh/ })
    await userEvent.click(citizenId)
    await userEvent.paste(' 0190\u00a08500 0017 ')
    const phone = canvas.getByRole<HTMLInputElement>('textbox', { name: /Điện thoại/ })
    await userEvent.click(phone)
    await userEvent.paste('+84 912 345 678')
    await userEvent.click(canvas.getByRole('textbox', { name: 'Tháng' }))
    await userEvent.paste('02/09/1985')
    await expect(citizenId.value).toBe('019085000017')
    await expect(phone.value).toBe('0912 345 678')
    await userEvent.click(canvas.getByRole('button', { name: 'Đăng ký' }))
    await expect(args.onSend).toHaveBeenCalledWith(
      expect.objectContaining({ citizenId: '019085000017', phone: '+84912345678', birthDate: '1985-09-02' }),
    )
  },
}
