import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { aStop, route01, route09, sampleFeed, sampleJourneys, sampleMap } from '../testing/sample-network.ts'
import { PlanPage } from './plan.page.tsx'

const meta = {
  title: 'Transport/Plan',
  args: { path: '/transport/plan' },
  render: ({ answers, path }) => (
    <StoryHost session={null} answers={answers} path={path}>
      <PlanPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers; path: string }>
export default meta
type Story = StoryObj<typeof meta>

const network: Answers = { 'plan.getMap': sampleMap, 'plan.findFeed': sampleFeed, 'plan.listRoutes': [route01, route09], 'plan.findStops': [aStop] }
const asked = '/transport/plan?from=05860&to=05443'

export const Ready: Story = { args: { answers: network } }
export const Journeys: Story = { args: { answers: { ...network, 'plan.findJourneys': sampleJourneys }, path: asked } }
export const NoJourney: Story = { args: { answers: { ...network, 'plan.findJourneys': { ...sampleJourneys, journeys: [] } }, path: asked } }
export const Empty: Story = { args: { answers: { ...network, 'plan.getMap': { shapes: [], stops: [], places: [] }, 'plan.findFeed': null } } }
export const Loading: Story = { args: { answers: { 'plan.getMap': 'loading', 'plan.findFeed': 'loading' } } }
export const Failed: Story = { args: { answers: { 'plan.getMap': new Error('failed'), 'plan.findFeed': new Error('failed') } } }
export const ListOfRoutes: Story = {
  args: { answers: network },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('tab', { name: 'Danh sách tuyến' }))
    await expect(await canvas.findByRole('link', { name: route01.longName })).toBeVisible()
  },
}
export const ChoosingByKeys: Story = {
  args: { answers: network },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const from = await canvas.findByRole('combobox', { name: 'Đi từ điểm dừng' })
    await userEvent.type(from, 'ben xe')
    await waitFor(() => expect(screen.getByRole('option', { name: /Bến xe Thái Nguyên/ })).toBeVisible())
    await userEvent.keyboard('{Enter}')
    await expect(from).toHaveValue('Bến xe Thái Nguyên')
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull())
  },
}
export const Incomplete: Story = {
  args: { answers: network },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: 'Tìm đường' }))
    await expect(await canvas.findByText('Hãy chọn điểm đi trong danh sách.')).toBeVisible()
    await expect(canvas.getByRole('combobox', { name: 'Đi từ điểm dừng' })).toHaveFocus()
  },
}
export const MapByKeys: Story = {
  args: { answers: network },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const map = await canvas.findByRole('application', { name: 'Bản đồ các tuyến xe buýt trong tỉnh' })
    const viewBox = () => map.querySelector('svg')!.getAttribute('viewBox')
    const whole = viewBox()
    map.focus()
    await userEvent.keyboard('+')
    await expect(viewBox()).not.toBe(whole)
    const near = viewBox()
    await userEvent.keyboard('{ArrowRight}')
    await expect(viewBox()).not.toBe(near)
    await userEvent.keyboard('0')
    await expect(viewBox()).toBe(whole)
  },
}
export const Offline: Story = { args: { answers: { 'plan.getMap': new Error('no network'), 'plan.findFeed': new Error('no network') } }, beforeEach: goOffline }
