import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { Stack } from '../stack/stack.tsx'
import { Button } from './button.tsx'

const meta = {
  title: 'Kit/Button',
  parameters: {
    docs: {
      description: {
        component: `A press that does something.

**When:** it acts in the page: sends, opens, cancels. One \`primary\` a page.
**When not:** it leads somewhere (\`LinkButton\`); a choice that stays (\`Switch\`, \`Checkbox\`).
**Example:** \`<Button type="submit">Gửi</Button>\` in a \`Form\`; \`<Button kind="danger" onPress={cancel}>Huỷ lịch hẹn</Button>\`.
**Accessibility:** while \`busy\` it keeps the focus, says so by \`aria-busy\` and takes no second press; every size is at least 44 px high; \`label\` contains the visible words.`,
      },
    },
  },
  component: Button,
  args: { children: 'Đặt lịch hẹn', onPress: fn() },
} satisfies Meta<typeof Button>
export default meta
type Story = StoryObj<typeof meta>

export const Kinds: Story = {
  render: (args) => (
    <Stack isRow gap={3}>
      <Button {...args} kind="primary" />
      <Button {...args} kind="secondary" />
      <Button {...args} kind="quiet" />
      <Button {...args} kind="danger">
        Huỷ lịch hẹn
      </Button>
      <Button {...args} isDisabled />
    </Stack>
  ),
}

export const Sizes: Story = {
  render: (args) => (
    <Stack isRow gap={3}>
      <Button {...args} size="small" />
      <Button {...args} size="medium" />
      <Button {...args} size="large" kind="primary" />
    </Stack>
  ),
  play: async ({ canvas }) => {
    for (const button of canvas.getAllByRole('button'))
      await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  },
}

export const PressedByKeyboard: Story = {
  args: { kind: 'primary' },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab()
    await expect(canvas.getByRole('button')).toHaveFocus()
    await userEvent.keyboard('{Enter} ')
    await expect(args.onPress).toHaveBeenCalledTimes(2)
  },
}

/** OP17: while work goes on it keeps the focus, says so, and takes no further press. */
export const Busy: Story = {
  args: { kind: 'primary', busy: true, children: 'Đang gửi…' },
  play: async ({ args, canvas, userEvent }) => {
    const button = canvas.getByRole('button')
    await userEvent.dblClick(button)
    await userEvent.keyboard('{Enter}')
    await expect(args.onPress).not.toHaveBeenCalled()
    await expect(button).toHaveFocus()
    await expect(button).toHaveAttribute('aria-busy', 'true')
  },
}
