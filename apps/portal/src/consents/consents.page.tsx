import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useMutation, useQuery, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { consentsMessages } from './consents.messages.ts'

const KEY = ['portal', 'consents.list'] as const
type Consent = Awaited<ReturnType<typeof portalApi.consents.list.query>>[number]

/** What do I agree to, and how do I take it back? (I6) */
export function ConsentsPage() {
  const t = useMessages(consentsMessages)
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/account', label: t('back') }}>
      <RequireLevel level={1}>
        <Consents />
      </RequireLevel>
    </Page>
  )
}

function Consents() {
  const [done, setDone] = useState('')
  const consents = useQuery({ queryKey: KEY, queryFn: ({ signal }) => portalApi.consents.list.query(undefined, { signal }) })
  return (
    <Stack gap={4}>
      <div role="status">{done && <Banner tone="good" title={done} />}</div>
      <Result query={consents}>
        {(all) => (
          <Stack gap={4}>
            {all.map((consent) => (
              <ConsentCard key={consent.purpose} consent={consent} onDone={setDone} />
            ))}
          </Stack>
        )}
      </Result>
    </Stack>
  )
}

function ConsentCard({ consent, onDone }: { consent: Consent; onDone: (words: string) => void }) {
  const t = useMessages(consentsMessages)
  const format = useFormat()
  const locale = useLocale()
  const title = consent.title[locale]
  const from = format.list(consent.from.map((one) => t('source', { title: one.title[locale], owner: one.owner[locale] })))
  const past = consent.history.flatMap((one) => (one.withdrawnAt === null ? [] : [{ ...one, withdrawnAt: one.withdrawnAt }]))
  return (
    <Card level={2} title={title} tag={<Tag tone={consent.givenAt === null ? 'neutral' : 'good'}>{t(consent.givenAt === null ? 'notGiven' : 'given')}</Tag>}>
      <Stack gap={3}>
        {consent.isSensitive && (
          <span>
            <Tag tone="warning">{t('sensitive')}</Tag>
          </span>
        )}
        <SummaryList items={[{ term: t('what'), detail: consent.what[locale] }, { term: t('from'), detail: from }, ...(consent.givenAt === null ? [] : [{ term: t('since'), detail: format.dateTime(consent.givenAt) }])]} />
        {past.length > 0 && (
          <details>
            <summary>{t('history')}</summary>
            <ul>
              {past.map((one) => (
                <li key={one.givenAt}>{t('historyLine', { given: format.dateTime(one.givenAt), withdrawn: format.dateTime(one.withdrawnAt) })}</li>
              ))}
            </ul>
          </details>
        )}
        <Act consent={consent} words={t('words', { what: consent.what[locale], from, title })} onDone={onDone} />
      </Stack>
    </Card>
  )
}

/** Agreeing takes a press for each purpose; taking back takes as much. */
function Act({ consent, words, onDone }: { consent: Consent; words: string; onDone: (words: string) => void }) {
  const t = useMessages(consentsMessages)
  const format = useFormat()
  const locale = useLocale()
  const say = useRefusalMessage(consentsMessages)
  const cache = useQueryClient()
  const title = consent.title[locale]
  const reload = () => cache.invalidateQueries({ queryKey: KEY })
  const give = useMutation({
    mutationFn: () => portalApi.consents.give.mutate({ purpose: consent.purpose, words }),
    onSuccess: async () => {
      await reload()
      onDone(t('isGiven'))
    },
  })
  const withdraw = useMutation({
    mutationFn: () => portalApi.consents.withdraw.mutate({ purpose: consent.purpose }),
    onSuccess: async ({ doneBy }) => {
      await reload()
      onDone(t('isWithdrawn', { date: format.date(doneBy) }))
    },
  })
  const failed = give.error ?? withdraw.error
  return (
    <Stack gap={2}>
      {failed && <Banner tone="bad" title={say(failed)} isLive />}
      {consent.givenAt === null ? (
        <>
          <p>{words}</p>
          <div>
            <Button label={t('giveTo', { title })} busy={give.isPending} onPress={() => give.mutate()}>
              {t('give')}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button kind="secondary" label={t('withdrawFrom', { title })} busy={withdraw.isPending} onPress={() => withdraw.mutate()}>
            {t('withdraw')}
          </Button>
        </div>
      )}
    </Stack>
  )
}
