import { type Answers, goOffline, StoryHost } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { aLicence, motorcycleLicence } from '../testing/sample-licences.ts'
import { LicencePage } from './licence.page.tsx'

const meta = {
  title: 'Transport/Licence',
  render: ({ answers }) => (
    <StoryHost answers={answers} path="/transport/licences/019b0000-0000-7000-8000-000000000002" pattern="/transport/licences/:id">
      <LicencePage />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

const missing = new Error('missing', { cause: { status: 404, code: 'transport.licence.missing' } })

export const OldB2Expiring: Story = { args: { answers: { 'licences.getMine': aLicence() } } }
export const OldA1: Story = { args: { answers: { 'licences.getMine': motorcycleLicence } } }
export const Expired: Story = { args: { answers: { 'licences.getMine': aLicence({ status: 'expired', expiresOn: '2026-11-01' }) } } }
export const Withdrawn: Story = { args: { answers: { 'licences.getMine': aLicence({ status: 'withdrawn', withdrawnFrom: '2026-10-01', withdrawnTo: '2028-09-01' }) } } }
export const AtZero: Story = { args: { answers: { 'licences.getMine': aLicence({ status: 'valid', pointsLeft: 0, fullAgainOn: null, testFrom: '2027-01-10' }) } } }
export const Missing: Story = { args: { answers: { 'licences.getMine': missing } } }
export const Loading: Story = { args: { answers: { 'licences.getMine': 'loading' } } }
export const Offline: Story = { args: { answers: { 'licences.getMine': new Error('no network') } }, beforeEach: goOffline }
