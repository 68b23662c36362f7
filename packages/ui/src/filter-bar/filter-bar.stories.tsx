import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'
import { SelectField } from '../select-field/select-field.tsx'
import { FilterBar } from './filter-bar.tsx'

const STATES = { '': 'Mọi tình trạng', late: 'Quá hạn', paid: 'Đã nộp' } as const
const PLACES = { '': 'Mọi nơi thu', power: 'Điện lực Thái Nguyên', water: 'Công ty cổ phần Nước sạch và Vệ sinh nông thôn Thái Nguyên' } as const
const options = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([value, label]) => ({ value, label }))

function Filtered({ first = '' }: { first?: keyof typeof STATES }) {
  const [state, setState] = useState<string>(first)
  const [place, setPlace] = useState<string>('')
  const active = [
    ...(state ? [{ key: 'state', label: STATES[state as keyof typeof STATES], onRemove: () => setState('') }] : []),
    ...(place ? [{ key: 'place', label: PLACES[place as keyof typeof PLACES], onRemove: () => setPlace('') }] : []),
  ]
  return (
    <FilterBar
      active={active}
      onClear={() => {
        setState('')
        setPlace('')
      }}
    >
      <SelectField name="state" label="Tình trạng" value={state} onChange={setState} options={options(STATES)} />
      <SelectField name="place" label="Nơi thu" value={place} onChange={setPlace} options={options(PLACES)} />
    </FilterBar>
  )
}

const meta = {
  title: 'Kit/FilterBar',
  component: FilterBar,
  args: { children: null },
  render: () => <Filtered first="late" />,
  parameters: {
    docs: {
      description: {
        component: `The conditions of a list, and what is in force now.

**When:** a list that people narrow by two to five conditions; in a \`TableView\` as its \`filters\`.
**When not:** one condition (a \`SelectField\` above the list); finding one thing by its words (\`SearchField\`).
**Accessibility:** a named group; each condition in force is a button "Bỏ lọc Quá hạn", so nobody has to open the fields to see why a list is short. On a phone the fields open under a button with \`aria-expanded\`. The list says its count in a live region (\`TableView\` does).`,
      },
    },
  },
} satisfies Meta<typeof FilterBar>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Nơi thu' }), 'Điện lực Thái Nguyên')
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2)
    await userEvent.click(canvas.getByRole('button', { name: 'Bỏ lọc Quá hạn' }))
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1)
    await userEvent.click(canvas.getByRole('button', { name: 'Bỏ tất cả' }))
    await expect(canvas.queryByRole('list')).toBeNull()
  },
}

export const OnPhone: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole('combobox')).toBeNull()
    const opener = canvas.getByRole('button', { name: 'Lọc (đang có 1)' })
    await userEvent.click(opener)
    await expect(opener).toHaveAttribute('aria-expanded', 'true')
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Nơi thu' }), PLACES.water)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}
export const NothingInForce: Story = { render: () => <Filtered /> }
