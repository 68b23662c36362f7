import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useLive, useQuery, useQueryClient } from '@mc/module-kit/data'
import { RequireLevel, useParams, useSearchParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Disclosure } from '@mc/ui/disclosure'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import { Timeline } from '@mc/ui/timeline'
import type { Dossier } from '../../model/mine/dossier.ts'
import { AnswersSummary } from '../apply/answers-summary.tsx'
import { applyMessages } from '../apply/apply.messages.ts'
import { api } from '../client.ts'
import { DocumentList } from '../documents/document-list.tsx'
import { proceduresRefusals } from '../refusals.messages.ts'
import { Complaints } from './complaints.tsx'
import { mineMessages } from './mine.messages.ts'
import { PhaseTag } from './phase-tag.tsx'
import { RateDossier } from './rate-dossier.tsx'
import { SentReceipt } from './sent-receipt.tsx'
import { useSessionWords } from './use-session-words.ts'
import { useTimeline } from './use-timeline.ts'
import { WhatToDo } from './what-to-do.tsx'
import { WithdrawDossier } from './withdraw-dossier.tsx'

const keyOf = (id: string) => ['procedures', 'mine.get', id] as const

/** Answers: who has it now and until when, what have I to do, what came out? */
export function DossierPage() {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const id = useParams()['id'] ?? ''
  const client = useQueryClient()
  const query = useQuery({ queryKey: keyOf(id), queryFn: ({ signal }) => api.mine.get.query({ id }, { signal }) })
  useLive<{ revision: number }>(
    (onData) => api.mine.watch.subscribe({ id }, { onData }),
    ({ revision }) => query.data && query.data.revision !== revision && void client.invalidateQueries({ queryKey: keyOf(id) }),
    query.data?.id ?? null,
  )
  return (
    <Page title={query.data?.procedure.name[locale] ?? t('title')} lead={query.data && `${t('code')}: ${query.data.code}`} back={{ href: '/procedures/mine', label: t('backToMine') }}>
      <RequireLevel level={1}>
        <Result query={query} messages={proceduresRefusals}>
          {(dossier) => <DossierView dossier={dossier} />}
        </Result>
      </RequireLevel>
    </Page>
  )
}

function DossierView({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const [params] = useSearchParams()
  const timeline = useTimeline(dossier)
  return (
    <>
      {params.get('sent') === '1' && <SentReceipt dossier={dossier} />}
      {params.get('supplied') === '1' && (
        <Banner tone="good" isLive title={t('supplied')}>
          {t('suppliedWhat')}
        </Banner>
      )}
      <WhatToDo dossier={dossier} />
      <Facts dossier={dossier} />
      <Holders dossier={dossier} />
      <DocumentList dossierId={dossier.id} documents={dossier.documents} />
      <Section title={t('timeline')}>
        <Timeline label={t('timeline')} items={timeline} />
      </Section>
      {dossier.canRate || dossier.rating ? <RateDossier dossier={dossier} /> : null}
      <Disclosure title={t('answers')} hint={t('answersHint')}>
        <AnswersSummary level={3} form={dossier.definition.form} answers={dossier.answers} papers={dossier.papers} />
        <PapersSent dossier={dossier} />
      </Disclosure>
      <Complaints dossier={dossier} />
      {dossier.canWithdraw && <WithdrawDossier dossier={dossier} />}
    </>
  )
}

function Facts({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const { dong, dateTime } = useFormat()
  const words = useSessionWords()
  const due = dossier.due ? t('dueOn', words(dossier.due)) : dossier.hold ? t('dueStands') : t('dueNone')
  const isOver = dossier.endedAt !== null
  const fee = { none: t('free'), asked: t('asked', { sum: dong(dossier.feeDong) }), paid: t('paid', { sum: dong(dossier.feeDong) }) }[dossier.feeState]
  return (
    <SummaryList
      items={[
        { term: t('state'), detail: <PhaseTag phase={dossier.phase} hold={dossier.hold} /> },
        ...(isOver || dossier.phase === 'ready' ? [] : [{ term: t('due'), detail: due }]),
        { term: t('subject'), detail: dossier.person.name },
        { term: t('receivedAt'), detail: dossier.reception[locale] },
        { term: t('fee'), detail: fee },
        { term: t('sentTitle'), detail: dateTime(dossier.sentAt) },
      ]}
    />
  )
}

/** Who has it now: several when agencies work side by side. */
function Holders({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const words = useSessionWords()
  if (dossier.holders.length === 0) return null
  return (
    <Section title={t('holders')}>
      <SummaryList
        items={dossier.holders.map(({ office, work, until }) => ({
          term: office[locale],
          detail: until ? t('holderUntil', { work: work[locale], ...words(until) }) : t('holderStands', { work: work[locale] }),
        }))}
      />
    </Section>
  )
}

function PapersSent({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const none = useMessages(applyMessages)
  const locale = useLocale()
  const { papers } = dossier.definition
  if (dossier.papers.length === 0) return null
  const nameOf = (id: string) => papers.find((one) => one.id === id)?.name[locale] ?? t('otherItem')
  const kinds = [...new Set(dossier.papers.map(({ paper }) => paper))]
  return (
    <Section level={3} title={t('papers')}>
      <SummaryList items={kinds.map((kind) => ({ term: nameOf(kind), detail: dossier.papers.filter(({ paper }) => paper === kind).map(({ fileName }) => fileName).join(', ') || none('noFile') }))} />
    </Section>
  )
}
