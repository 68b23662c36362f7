import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fireEvent, fn } from 'storybook/test'
import { SearchField, type SearchFieldProps } from './search-field.tsx'

function Kept(props: SearchFieldProps) {
  const [value, setValue] = useState(props.value)
  return <SearchField {...props} value={value} onChange={setValue} />
}

const meta = {
  title: 'Kit/SearchField',
  parameters: {
    docs: {
      description: {
        component: `A search.

**When:** finding by words, in the portal or in a list.
**When not:** choosing one of a known list (\`Combobox\`).
**Example:** \`<SearchField label="Tìm dịch vụ" value={text} onChange={setText} onSearch={search} />\`; with \`action\` it works before the script has come.
**Accessibility:** a search landmark with a named field; the Enter that ends a composition does not search; the button is 44 px.`,
      },
    },
  },
  component: SearchField,
  render: (args) => <Kept {...args} />,
  args: { label: 'Tìm dịch vụ', value: '', onChange: () => {}, onSearch: fn(), placeholder: 'Bảo hiểm y tế, bằng lái, điểm…' },
} satisfies Meta<typeof SearchField>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {}
export const Large: Story = { args: { isLarge: true, showsLabel: true, hint: 'Gõ có dấu hay không dấu đều được.' } }

/** OP18: the Enter that ends a composition does not search; the next one does. */
export const Composing: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByRole('searchbox')
    await userEvent.type(field, 'nguyê')
    await expect(fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 })).toBe(false)
    await expect(args.onSearch).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    await expect(args.onSearch).toHaveBeenCalledWith('nguyê')
  },
}
