import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, screen, waitFor } from 'storybook/test'
import { AddressField, type AddressCommune, type AddressFieldProps } from './address-field.tsx'

const COMMUNES: readonly AddressCommune[] = [
  { code: '01840', kind: 'phuong', name: 'Đức Xuân' },
  { code: '05443', kind: 'phuong', name: 'Phan Đình Phùng' },
  { code: '05611', kind: 'xa', name: 'Phú Lương' },
  { code: '05776', kind: 'xa', name: 'Đức Lương' },
]

function Kept(props: AddressFieldProps) {
  const [value, setValue] = useState(props.value)
  return (
    <AddressField
      {...props}
      value={value}
      communes={value.province === '19' ? props.communes : null}
      onChange={(next) => {
        setValue(next)
        props.onChange(next)
      }}
    />
  )
}

const EMPTY = { province: '', commune: '', street: '' }
const FILLED = { province: '19', commune: '05611', street: 'Số 12, tổ dân phố Thái An' }

const meta = {
  title: 'Kit/AddressField',
  component: AddressField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Nơi thường trú', name: 'home', value: EMPTY, communes: COMMUNES, onChange: fn() },
  parameters: {
    docs: {
      description: {
        component: `An address in the two tiers of 2025: province, then commune, then the line within it.

**When:** somebody gives an address the register does not have. **When not:** the person's own permanent address (show the register's and ask whether it is right); a place on the map.

**Value:** codes as text with their leading zeros, and the line. The page fetches the communes of \`value.province\` (null while they come) and the field keeps what was typed. Changing the province empties the commune. The kind of a commune (ward, commune, special zone) is dated data: give it as of today.

**Accessibility:** one group named by the question, three fields with their own labels; the commune says that the province comes first. The browser's autofill has its tokens.`,
      },
    },
  },
} satisfies Meta<typeof AddressField>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const Filled: Story = { args: { value: FILLED } }
export const Wrong: Story = { args: { value: { ...FILLED, commune: '' }, error: 'Chọn xã, phường trong danh sách', isRequired: true } }
export const Disabled: Story = { args: { value: FILLED, isDisabled: true } }
export const Failed: Story = { args: { value: { ...FILLED, commune: '' }, communes: [], isCommunesFailed: true } }
export const CommuneOnly: Story = { args: { value: FILLED, isCommuneOnly: true } }
export const OnNarrow: Story = {
  args: { value: { ...FILLED, street: 'Số nhà 127, ngách 15, ngõ 402, đường Cách mạng tháng Tám, tổ dân phố số 9' }, label: 'Nơi ở hiện tại của người được đề nghị trợ giúp xã hội' },
  globals: { viewport: { value: 'narrow' } },
  play: async () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth),
}
export const InEnglish: Story = { args: { value: FILLED, label: 'Permanent address' }, globals: { locale: 'en' } }

/** All by keys and without marks; another province empties the commune. */
export const ByKeys: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const [province, commune] = canvas.getAllByRole('combobox')
    if (!province || !commune) throw new Error('The fields are missing.')
    await expect(commune).toBeDisabled()
    await userEvent.type(province, 'thai nguyen')
    await userEvent.keyboard('{Enter}')
    await expect(args.onChange).toHaveBeenLastCalledWith({ ...EMPTY, province: '19' })
    await userEvent.type(canvas.getByRole('combobox', { name: /Xã/ }), 'duc lu')
    await userEvent.click(await screen.findByRole('option', { name: 'Xã Đức Lương' }))
    await userEvent.type(canvas.getByRole('textbox', { name: /Số nhà/ }), 'Xóm 3')
    await expect(args.onChange).toHaveBeenLastCalledWith({ province: '19', commune: '05776', street: 'Xóm 3' })
    await userEvent.clear(canvas.getByRole('combobox', { name: 'Tỉnh, thành phố' }))
    await expect(args.onChange).toHaveBeenLastCalledWith({ province: '', commune: '', street: 'Xóm 3' })
    // An open list hides the rest from screen readers: it is closed by going on.
    await userEvent.tab()
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
  },
}
