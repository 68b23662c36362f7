import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Stack } from '../stack/stack.tsx'
import { Avatar, PersonName } from './avatar.tsx'

const meta = {
  title: 'Kit/Avatar',
  component: PersonName,
  args: { name: 'Nguyễn Minh Khang', detail: 'Con, sinh 14/03/2012' },
  parameters: {
    docs: {
      description: {
        component: `A person's letters, and \`PersonName\`: letters, full name and what tells them from namesakes.

**When:** lists of people (children, a household, officers), where the eye looks for one.
**When not:** alone, without the name: letters name nobody. Legal text and receipts have the full name only.
**Names:** family name first, given name last, so the letters are those of the last two words: "Nguyễn Minh Khang" is MK, since every third person is N. Đ stays Đ; a name of one word has one letter.
**Accessibility:** the letters are decoration (\`aria-hidden\`); the name is text.`,
      },
    },
  },
} satisfies Meta<typeof PersonName>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nguyễn Minh Khang')).toBeVisible()
    await expect(canvas.getByText('MK')).toHaveAttribute('aria-hidden', 'true')
  },
}
export const Names: Story = {
  render: () => (
    <Stack gap={3}>
      <PersonName name="Sáng" detail="Một từ" />
      <PersonName name="Đặng Văn Đông" detail="Chủ hộ" href="?person=1" />
      <PersonName name="Tôn Nữ Thị Hồng Nhung" detail="Trưởng phòng Tài nguyên, Môi trường và Phát triển nông thôn huyện Định Hoá cũ" />
    </Stack>
  ),
}
export const Sizes: Story = {
  render: () => (
    <Stack isRow>
      <Avatar name="Trần Ái" size="small" />
      <Avatar name="Trần Ái" />
      <Avatar name="Trần Ái" size="large" />
    </Stack>
  ),
}
export const OnPhone: Story = { ...Names, globals: { viewport: { value: 'narrow' }, text: 'larger' } }
export const HighContrast: Story = { ...Names, globals: { theme: 'contrast' } }
