import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleRoute } from '../testing/sample-network.ts'
import { RoutePage } from './route.page.tsx'

const meta = {
  title: 'Transport/Route',
  render: ({ answers }) => (
    <StoryHost session={null} answers={answers} path="/transport/routes/R01" pattern="/transport/routes/:id">
      <RoutePage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { answers: { 'plan.getRoute': sampleRoute } } }
export const NotRunning: Story = { args: { answers: { 'plan.getRoute': { ...sampleRoute, directions: sampleRoute.directions.map((each) => ({ ...each, departures: [] })) } } } }
export const Missing: Story = { args: { answers: { 'plan.getRoute': new Error('missing', { cause: { status: 404, code: 'transport.route.missing' } }) } } }
export const Loading: Story = { args: { answers: { 'plan.getRoute': 'loading' } } }
export const Failed: Story = { args: { answers: { 'plan.getRoute': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'plan.getRoute': new Error('no network') } }, beforeEach: goOffline }
