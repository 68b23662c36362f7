import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { summaries } from '../testing/samples.ts'
import { CataloguePage } from './catalogue.page.tsx'

const meta = {
  title: 'Procedures/Catalogue',
  render: ({ answers, query }) => (
    <StoryHost answers={answers} session={null} path={`/procedures${query}`}>
      <CataloguePage />
    </StoryHost>
  ),
  args: { query: '' },
} satisfies Meta<{ answers: Answers; query: string }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  args: { answers: { 'catalogue.list': summaries } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Đổi giấy phép lái xe' })).toHaveAttribute('href', '/procedures/catalogue/3.000347')
    await expect(canvas.getByRole('link', { name: 'Sinh con' })).toHaveAttribute('href', '/procedures/catalogue/life/birth')
  },
}
export const Found: Story = {
  args: { query: '?q=bang+lai', answers: { 'catalogue.list': summaries, 'catalogue.search': summaries.slice(0, 2) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: '2 thủ tục phù hợp với “bang lai”' })).toBeVisible()
  },
}
export const Nothing: Story = {
  args: { query: '?q=nuôi+ong', answers: { 'catalogue.list': summaries, 'catalogue.search': [], 'catalogue.noteMiss': { isKept: true } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Chưa có thủ tục nào phù hợp với “nuôi ong”')).toBeVisible()
  },
}
export const Empty: Story = { args: { answers: { 'catalogue.list': [] } } }
export const Loading: Story = { args: { answers: { 'catalogue.list': 'loading' } } }
export const Failed: Story = { args: { answers: { 'catalogue.list': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'catalogue.list': new Error('no network') } }, beforeEach: goOffline }
