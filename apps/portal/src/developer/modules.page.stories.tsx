import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ModulesPage } from './modules.page.tsx'
import { aModule } from './testing/model-modules.ts'

type Args = { answers: Answers; roles: readonly string[]; level: 1 | 2 }

const meta = {
  title: 'Portal/Module console, all modules',
  args: { answers: {}, roles: ['developer'], level: 2 },
  render: ({ answers, roles, level }) => (
    <StoryHost answers={answers} session={{ name: 'Đỗ Quang Huy', roles, level }} path="/developer">
      <ModulesPage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const listed = ({ id, title, stopped, stable, canary, teams, may }: ReturnType<typeof aModule>) => ({ id, title, stopped, stable, canary, teams, may, releases: 3, lastReleasedAt: '2026-11-24T03:00:00.000Z' })
const all = [listed(aModule()), listed(aModule({ id: 'transport', title: { vi: 'Giao thông', en: 'Transport' }, canary: null, teams: [], stopped: { at: '2026-11-25T01:00:00.000Z', reason: 'Đang sửa' } }))]

export const Ready: Story = {
  args: { answers: { 'releases.listModules': all } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Y tế' })).toBeVisible()
    await expect(canvas.getByText('Đã ngừng')).toBeVisible()
  },
}
export const Empty: Story = {
  args: { answers: { 'releases.listModules': [] } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Chưa có mô-đun nào')).toBeVisible()
  },
}
export const Loading: Story = { args: { answers: { 'releases.listModules': 'loading' } } }
export const Failed: Story = { args: { answers: { 'releases.listModules': new Error('failed') } } }
export const Denied: Story = {
  args: { roles: ['citizen'], answers: { 'releases.listModules': new Error('no', { cause: { status: 403 } }) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Trang này dành cho nhóm phát triển')).toBeVisible()
  },
}
export const LevelTooLow: Story = { args: { level: 1, answers: { 'releases.listModules': all } } }
