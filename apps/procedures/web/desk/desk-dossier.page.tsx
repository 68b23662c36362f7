import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useLive, useQuery, useQueryClient } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Timeline } from '@mc/ui/timeline'
import { useState } from 'react'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { api } from '../client.ts'
import { CounterSupplement } from '../counter/counter-supplement.tsx'
import { useTimeline } from '../mine/use-timeline.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { actsMessages } from './acts.messages.ts'
import { DeskFacts } from './desk-facts.tsx'
import { deskDossierMessages } from './desk-dossier.messages.ts'
import { DONE_WORDS } from './done-words.ts'
import { DossierActs } from './dossier-acts.tsx'
import { DossierComments } from './dossier-comments.tsx'
import { DossierDocuments } from './dossier-documents.tsx'
import { DossierPapers } from './dossier-papers.tsx'
import { DossierWork } from './dossier-work.tsx'
import { SourcedAnswers } from './sourced-answers.tsx'
import { deskDossierKey, useAct, type DeskAct } from './use-act.ts'

/** Answers: what is asked for, on what papers, until when, and what may I do with it now? */
export function DeskDossierPage() {
  const t = useMessages(deskDossierMessages)
  const locale = useLocale()
  const id = useParams()['id'] ?? ''
  const client = useQueryClient()
  const query = useQuery({ queryKey: deskDossierKey(id), queryFn: ({ signal }) => api.desk.open.query({ dossierId: id }, { signal }) })
  useLive<{ change: number }>(
    (onData) => api.desk.watch.subscribe(undefined, { onData }),
    ({ change }) => change > 0 && void client.invalidateQueries({ queryKey: deskDossierKey(id) }),
    query.data?.id ?? null,
  )
  const { data } = query
  return (
    <Page title={data?.procedure.name[locale] ?? t('title')} {...(data && { lead: t('lead', { code: data.code, name: data.person.name }) })} back={{ href: '/procedures/desk', label: t('back') }} wide>
      <Result query={query} messages={proceduresRefusals}>
        {(dossier) => <DossierView dossier={dossier} />}
      </Result>
    </Page>
  )
}

function DossierView({ dossier }: { dossier: DeskDossier }) {
  const t = useMessages(deskDossierMessages)
  const acts = useMessages(actsMessages)
  const [done, setDone] = useState<DeskAct['kind'] | null>(null)
  const act = useAct(dossier, ({ kind }) => setDone(kind))
  const timeline = useTimeline(dossier)
  return (
    <>
      {done !== null && act.isSuccess && <Banner tone="good" isLive title={acts(DONE_WORDS[done])} />}
      <DossierActs dossier={dossier} act={act} />
      <CounterSupplement dossier={dossier} />
      <DeskFacts dossier={dossier} />
      <DossierWork dossier={dossier} />
      <Section title={t('answers')}>
        <SourcedAnswers dossier={dossier} />
      </Section>
      <DossierPapers dossier={dossier} />
      <Section title={t('timeline')}>
        <Timeline label={t('timeline')} items={timeline} />
      </Section>
      <DossierDocuments dossier={dossier} />
      <DossierComments dossier={dossier} />
    </>
  )
}
