import { useMessages } from '@mc/i18n/react'
import { Result } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { sampleRefusals } from '../refusals.messages.ts'
import { RequestCard } from './request-card.tsx'
import { requestsMessages } from './requests.messages.ts'
import { SendRequest } from './send-request.tsx'
import { useRequests } from './use-requests.ts'

/** What did I ask, what was answered, and how do I ask something new? */
export function RequestsPage() {
  const t = useMessages(requestsMessages)
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/sample', label: t('back') }}>
      <RequireLevel level={1}>
        <Stack gap={6}>
          <Section title={t('formTitle')}>
            <SendRequest />
          </Section>
          <Section title={t('listTitle')}>
            <SentRequests />
          </Section>
        </Stack>
      </RequireLevel>
    </Page>
  )
}

function SentRequests() {
  const t = useMessages(requestsMessages)
  return (
    <Result query={useRequests()} messages={sampleRefusals}>
      {(all) => (
        <Stack gap={4}>
          {all.length === 0 && <Empty icon="receipt" title={t('none')} hint={t('noneHint')} />}
          {all.map((request) => (
            <RequestCard key={request.id} request={request} />
          ))}
        </Stack>
      )}
    </Result>
  )
}
