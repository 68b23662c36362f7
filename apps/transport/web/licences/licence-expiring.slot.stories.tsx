import { StoryHost, type Answers } from '@mc/module-kit/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { aLicence, motorcycleLicence } from '../testing/sample-licences.ts'
import { LicenceExpiring } from './licence-expiring.slot.tsx'

const meta = {
  title: 'Transport/Home card',
  render: ({ answers }) => (
    <StoryHost answers={answers}>
      <LicenceExpiring />
    </StoryHost>
  ),
} satisfies Meta<{ answers: Answers }>
export default meta
type Story = StoryObj<typeof meta>

export const Soon: Story = { args: { answers: { 'licences.listMine': [aLicence(), motorcycleLicence] } } }
export const Urgent: Story = { args: { answers: { 'licences.listMine': [aLicence({ expiresOn: '2026-12-01' })] } } }
export const Expired: Story = { args: { answers: { 'licences.listMine': [aLicence({ expiresOn: '2026-11-01', status: 'expired' })] } } }
export const Nothing: Story = { args: { answers: { 'licences.listMine': [motorcycleLicence] } } }
