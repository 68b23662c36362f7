import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { api } from '../client.ts'
import { catalogueMessages, lifeEventMessages } from './catalogue.messages.ts'
import { ProcedureCard } from './procedure-card.tsx'

/** Answers: this has happened; what do I have to do, with which offices? (X10) */
export function LifePage() {
  const t = useMessages(catalogueMessages)
  const events = useMessages(lifeEventMessages)
  const event = useParams()['event'] ?? ''
  const isKnown = Object.hasOwn(lifeEventMessages, event)
  const list = useQuery({ queryKey: ['procedures', 'catalogue.list'], queryFn: ({ signal }) => api.catalogue.list.query(undefined, { signal }) })
  return (
    <Page title={isKnown ? events(event as keyof typeof lifeEventMessages) : t('events')} lead={t('lifeLead')} back={{ href: '/procedures', label: t('back') }}>
      <Result query={list}>
        {(all) => {
          const own = all.filter(({ lifeEvents }) => lifeEvents.some((one) => one === event))
          if (own.length === 0) return <Empty icon="info" title={t('lifeMissing')} />
          return (
            <Stack gap={4}>
              {own.map((one) => (
                <ProcedureCard key={one.code} procedure={one} level={2} />
              ))}
            </Stack>
          )
        }}
      </Result>
    </Page>
  )
}
