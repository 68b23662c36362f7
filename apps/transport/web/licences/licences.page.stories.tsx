import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { aLicence, motorcycleLicence } from '../testing/sample-licences.ts'
import { LicencesPage } from './licences.page.tsx'

const meta = {
  title: 'Transport/Licences',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/transport/licences">
      <LicencesPage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = { args: { answers: { 'licences.listMine': [aLicence(), motorcycleLicence] } } }
export const OutOfPoints: Story = {
  args: { answers: { 'licences.listMine': [aLicence({ scheme: 'current', classCode: 'B', status: 'valid', expiresOn: '2035-03-01', pointsLeft: 0, fullAgainOn: null, testFrom: '2027-01-10' })] } },
}
export const Empty: Story = { args: { answers: { 'licences.listMine': [] } } }
export const Loading: Story = { args: { answers: { 'licences.listMine': 'loading' } } }
export const Failed: Story = { args: { answers: { 'licences.listMine': new Error('failed') } } }
export const Offline: Story = { args: { answers: { 'licences.listMine': new Error('no network') } }, beforeEach: goOffline }
