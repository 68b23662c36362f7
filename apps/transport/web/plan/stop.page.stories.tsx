import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleBoard, sampleMap } from '../testing/sample-network.ts'
import { StopPage } from './stop.page.tsx'

const meta = {
  title: 'Transport/Stop',
  render: ({ answers }) => (
    <StoryHost session={null} answers={{ 'plan.getMap': sampleMap, ...answers }} path="/transport/stops/05443" pattern="/transport/stops/:id">
      <StopPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Night: Story = { args: { answers: { 'plan.listDepartures': sampleBoard } } }
export const Empty: Story = { args: { answers: { 'plan.listDepartures': { ...sampleBoard, departures: [] } } } }
export const Missing: Story = { args: { answers: { 'plan.listDepartures': new Error('missing', { cause: { status: 404, code: 'transport.stop.missing' } }) } } }
export const Loading: Story = { args: { answers: { 'plan.listDepartures': 'loading' } } }
export const Failed: Story = { args: { answers: { 'plan.listDepartures': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'plan.listDepartures': new Error('no network') } }, beforeEach: goOffline }
