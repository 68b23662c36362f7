import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ExchangePage } from './exchange.page.tsx'

type Args = { answers: Answers; roles: readonly string[] }

const meta = {
  title: 'Portal/Exchange with registers',
  args: { answers: {}, roles: ['administrator'] },
  render: ({ answers, roles }) => (
    <StoryHost answers={answers} session={{ name: 'Ma Văn Sơn', roles, level: 2 }} path="/administration/exchange">
      <ExchangePage />
    </StoryHost>
  ),
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const register = (id: string, vi: string, facts: object = {}) => ({ register: id, title: { vi, en: id }, owner: { vi: 'Bộ Công an', en: 'Ministry of Public Security' }, calls: 0, failures: 0, unknown: 0, kept: 0, p50: null, p95: null, ...facts })
const overview = {
  registers: [register('population', 'Cơ sở dữ liệu quốc gia về dân cư', { calls: 1240, failures: 3, kept: 300, unknown: 2, p50: 42.4, p95: 180 }), register('social', 'Cơ sở dữ liệu trợ giúp xã hội')],
  failures: [{ requestId: '0199a0c0-0000-7000-8000-000000000001', register: 'population', at: '2026-11-25T02:00:00.000Z', outcome: 'away', tookMs: 4001, purpose: 'Điền tờ khai' }],
}

export const Ready: Story = {
  args: { answers: { 'exchange.overview': overview } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Không trả lời')).toBeVisible()
    await expect(canvas.getByText('1.240')).toBeVisible()
  },
}
export const InEnglish: Story = { args: { answers: { 'exchange.overview': overview } }, globals: { locale: 'en' } }
export const Quiet: Story = { args: { answers: { 'exchange.overview': { registers: [register('social', 'Cơ sở dữ liệu trợ giúp xã hội')], failures: [] } } } }
export const Loading: Story = { args: { answers: { 'exchange.overview': 'loading' } } }
export const Failed: Story = { args: { answers: { 'exchange.overview': new Error('failed') } } }
export const Denied: Story = {
  args: { roles: ['developer'] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Trang này dành cho quản trị viên')).toBeVisible()
  },
}
