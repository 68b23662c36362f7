import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useIdempotencyKey, useMutation, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useNavigate, useParams } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Checkbox } from '@mc/ui/checkbox'
import { Form } from '@mc/ui/form'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import { useState } from 'react'
import type { Draft, Readiness } from '../../model/apply/draft.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { AnswersSummary } from './answers-summary.tsx'
import { applyMessages } from './apply.messages.ts'
import { DossierSteps } from './dossier-steps.tsx'
import { FeeSummary } from './fee-summary.tsx'
import { papersAsked } from './papers-asked.ts'
import { PhoneOfDraft } from './phone-of-draft.tsx'
import { useDraft } from './use-draft.ts'
import { WhatIsMissing } from './what-is-missing.tsx'
import { WriteProblem } from './write-problem.tsx'

/** Answers: is all of it right, what will it cost, and where do I send it? */
export function CheckPage() {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const id = useParams()['id'] ?? ''
  const { query } = useDraft(id)
  const readiness = useQuery({
    queryKey: ['procedures', 'drafts.check', id, query.data?.revision, query.data?.papers.length],
    queryFn: ({ signal }) => api.drafts.check.query({ id }, { signal }),
    enabled: query.data !== undefined,
  })
  return (
    <Page title={t('checkTitle')} lead={query.data?.procedure.name[locale]} back={{ href: `/procedures/drafts/${id}/papers`, label: t('back') }}>
      <DossierSteps id={id} at="check" />
      <Result query={query} messages={proceduresRefusals}>
        {(draft) => (
          <>
            <AnswersSummary form={draft.procedure.form} answers={draft.answers} papers={draft.papers} changeHref={(page) => `/procedures/drafts/${id}/questions/${page}`} />
            <PapersSummary draft={draft} />
            <Result query={readiness} messages={proceduresRefusals}>
              {(ready) => <SendPart draft={draft} ready={ready} />}
            </Result>
          </>
        )}
      </Result>
    </Page>
  )
}

function PapersSummary({ draft }: { draft: Draft }) {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const papers = papersAsked(draft)
  if (papers.length === 0) return null
  const filesOf = (paper: string) => draft.papers.filter((one) => one.paper === paper).map(({ fileName }) => fileName)
  return (
    <Section
      level={2}
      title={t('papersTitle')}
      actions={
        <a href={`/procedures/drafts/${draft.id}/papers`} aria-label={t('changePage', { title: t('papersTitle') })}>
          {t('change')}
        </a>
      }
    >
      <SummaryList items={papers.map(({ id, name, register }) => ({ term: name[locale], detail: filesOf(id).join(', ') || t(register ? 'fetched' : 'noFile') }))} />
    </Section>
  )
}

function SendPart({ draft, ready }: { draft: Draft; ready: Readiness }) {
  const t = useMessages(applyMessages)
  if (ready.faults.length > 0 || ready.missingPapers.length > 0) return <WhatIsMissing draft={draft} ready={ready} />
  return (
    <>
      <PhoneOfDraft draft={draft} />
      <FeeSummary fee={ready.fee} note={t('feeWhen')} />
      <RequireLevel level={draft.procedure.level}>
        <SendForm draft={draft} canSend={!ready.needsPhone} />
      </RequireLevel>
    </>
  )
}

function SendForm({ draft, canSend }: { draft: Draft; canSend: boolean }) {
  const t = useMessages(applyMessages)
  const navigate = useNavigate()
  const { forget, query } = useDraft(draft.id)
  const { key } = useIdempotencyKey()
  const [isDeclared, setDeclared] = useState(false)
  const [isTried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: (revision: number) => api.drafts.send.mutate({ id: draft.id, revision, idempotencyKey: key }),
    onSuccess: ({ id }) => {
      navigate(`/procedures/mine/${id}?sent=1`, { replace: true })
      void forget()
    },
  })
  const errors = { ...(!isDeclared && { declared: t('declareMissing') }), ...(!canSend && { phone: t('phoneNeeded') }) }
  // What is sent is what was read here: a newer version is read, and declared true, first.
  async function takeNewer() {
    const newer = await query.refetch()
    if (!newer.isSuccess) return
    send.reset()
    setDeclared(false)
    setTried(false)
  }
  return (
    <Form
      busy={send.isPending}
      errors={isTried ? errors : null}
      problem={send.error ? <WriteProblem error={send.error} ways={{ takeNewer: () => void takeNewer() }} /> : undefined}
      onSubmit={() => {
        setTried(true)
        if (Object.keys(errors).length === 0) send.mutate(draft.revision)
      }}
    >
      <Checkbox name="declared" label={t('declare')} isChecked={isDeclared} onChange={setDeclared} isRequired />
      <Button type="submit" size="large">
        {t('send')}
      </Button>
      <p role="status">{send.isPending ? t('sending') : ''}</p>
    </Form>
  )
}
