import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { TaskList } from './task-list.tsx'

const meta = {
  title: 'Kit/TaskList',
  component: TaskList,
  args: {
    label: 'Hồ sơ kinh doanh vận tải',
    tasks: [
      { id: 'who', title: 'Người nộp hồ sơ', href: '?who', state: 'done' },
      { id: 'cars', title: 'Phương tiện', href: '?cars', hint: 'Đã khai 3 xe', state: 'started' },
      { id: 'papers', title: 'Giấy tờ kèm theo', href: '?papers', hint: 'Ảnh bằng tốt nghiệp bị mờ', state: 'wrong' },
      { id: 'fee', title: 'Lệ phí', href: '?fee', state: 'todo' },
      { id: 'send', title: 'Kiểm tra và nộp', href: '?send', hint: 'Làm xong các phần trên trước', state: 'waiting' },
    ],
  },
  parameters: {
    docs: {
      description: {
        component: `The parts of a long task, each with how far it is.

**When:** a dossier of several parts that people fill in over days and in any order; the page one comes back to.
**When not:** a fixed order of few steps (\`Stepper\`); what an office does with the dossier (\`Timeline\`).
**States:** done (plain words: nothing to do), started, todo, waiting (no link; the hint says for what), wrong.
**Accessibility:** a list with a name; a link is described by its hint and state, so "Phương tiện, Đã khai 3 xe, Đang làm" is read as one.`,
      },
    },
  },
} satisfies Meta<typeof TaskList>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Đã xong 1 trên 5 phần')).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'Phương tiện' })).toHaveAccessibleDescription('Đã khai 3 xe Đang làm')
    await expect(canvas.queryByRole('link', { name: 'Kiểm tra và nộp' })).toBeNull()
  },
}

export const AllDone: Story = { args: { tasks: meta.args.tasks.map((task) => ({ ...task, state: 'done' as const })) } }
export const OnPhone: Story = { globals: { viewport: { value: 'narrow' } } }
export const LargeText: Story = { globals: { text: 'larger', viewport: { value: 'narrow' } } }
