import { type Answers, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { tracked } from '../testing/dossiers.ts'
import { refused } from '../testing/refused.ts'
import { TrackPage } from './track.page.tsx'

const meta = {
  title: 'Procedures/Track',
  render: ({ answers }) => (
    <StoryHost answers={answers} session={null} path={`/procedures/track?code=${tracked.code}`}>
      <TrackPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

type Play = NonNullable<Story['play']>
const search: Play = async ({ canvas, userEvent }) => {
  await userEvent.type(canvas.getByRole('textbox', { name: /4 số cuối/ }), '5678')
  await userEvent.click(canvas.getByRole('button', { name: 'Xem hồ sơ' }))
}

export const Ready: Story = {
  args: { answers: { 'track.find': tracked } },
  play: async (context) => {
    await search(context)
    await expect(await context.canvas.findByRole('heading', { name: tracked.code })).toBeVisible()
    await expect(context.canvas.getByText(/Hẹn trả sáng 30\/11\/2026/)).toBeVisible()
  },
}
export const NotFound: Story = {
  args: { answers: { 'track.find': refused('procedures.track.not-found', {}, 404) } },
  play: async (context) => {
    await search(context)
    await expect(await context.canvas.findByRole('alert')).toBeVisible()
  },
}
export const Incomplete: Story = {
  args: { answers: {} },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Xem hồ sơ' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Điền đúng 4 chữ số cuối')
  },
}
