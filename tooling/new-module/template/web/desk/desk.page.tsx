import { useMessages } from '@mc/i18n/react'
import { Result, useQuery, useQueryClient } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import { api } from '../client.ts'
import { sampleRefusals } from '../refusals.messages.ts'
import { AnswerRequest } from './answer-request.tsx'
import { deskMessages } from './desk.messages.ts'

/** What waits for an answer, and what do I answer? */
export function DeskPage() {
  const t = useMessages(deskMessages)
  const queries = useQueryClient()
  const [answered, setAnswered] = useState<string | null>(null)
  const open = useQuery({ queryKey: ['sample', 'desk.listOpen'], queryFn: ({ signal }) => api.desk.listOpen.query(undefined, { signal }) })
  const onAnswered = async (subject: string) => {
    setAnswered(subject)
    await queries.invalidateQueries({ queryKey: ['sample'] })
  }
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/sample', label: t('back') }}>
      <Stack gap={4}>
        {answered !== null && <Banner tone="good" isLive title={t('sent', { subject: answered })} />}
        <Result query={open} messages={sampleRefusals}>
          {(all) =>
            all.length === 0 ? (
              <Empty icon="check-circle" title={t('none')} hint={t('noneHint')} />
            ) : (
              all.map((request) => <AnswerRequest key={request.id} request={request} onAnswered={() => onAnswered(request.subject)} />)
            )
          }
        </Result>
      </Stack>
    </Page>
  )
}
