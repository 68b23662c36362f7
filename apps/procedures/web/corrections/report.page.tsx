import type { Question } from '@mc/dossier'
import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useIdempotencyKey, useMutation } from '@mc/module-kit/data'
import { useSearchParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { Page } from '@mc/ui/page'
import { SummaryList } from '@mc/ui/summary-list'
import { TextArea } from '@mc/ui/text-area'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import type { Draft } from '../../model/apply/draft.ts'
import { VALUE_MAX } from '../../model/corrections/correction.ts'
import { AnswerWords } from '../apply/answer-words.tsx'
import { useRegisterName } from '../apply/register-words.ts'
import { useDraft } from '../apply/use-draft.ts'
import { WriteProblem } from '../apply/write-problem.tsx'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { correctionsMessages } from './corrections.messages.ts'

/** Answers: how do I get a wrong value in a register corrected? (X3) */
export function ReportPage() {
  const t = useMessages(correctionsMessages)
  const [params] = useSearchParams()
  const draftId = params.get('draft') ?? ''
  const questionId = params.get('question') ?? ''
  const { query } = useDraft(draftId)
  // Opened without a value to correct, as by an address that was cut off.
  if (draftId === '')
    return (
      <Page title={t('title')} back={{ href: '/procedures/corrections', label: t('listTitle') }}>
        <Banner title={t('none')} />
      </Page>
    )
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: `/procedures/drafts/${draftId}`, label: t('back') }}>
      <Result query={query} messages={proceduresRefusals}>
        {(draft) => {
          const question = draft.procedure.form.pages.flatMap(({ questions }) => questions).find(({ id }) => id === questionId)
          const source = draft.sources[questionId]
          return question && source !== undefined ? <ReportForm draft={draft} question={question} source={source} /> : <Banner title={t('none')} />
        }}
      </Result>
    </Page>
  )
}

function ReportForm({ draft, question, source }: { draft: Draft; question: Question; source: string }) {
  const t = useMessages(correctionsMessages)
  const locale = useLocale()
  const { date } = useFormat()
  const nameOf = useRegisterName()
  const { key } = useIdempotencyKey()
  const [right, setRight] = useState('')
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const report = useMutation({
    mutationFn: () => api.corrections.report.mutate({ draftId: draft.id, question: question.id, valueRight: right, ...(note.trim() !== '' && { note }), idempotencyKey: key }),
  })
  if (report.data)
    return (
      <Banner tone="good" isLive title={t('sent')} action={<a href="/procedures/corrections">{t('listTitle')}</a>}>
        {t('sentWhat', { owner: report.data.owner[locale], day: date(report.data.dueOn) })}
      </Banner>
    )
  return (
    <Form
      busy={report.isPending}
      errors={isTried && right.trim() === '' ? { right: t('rightMissing') } : null}
      problem={report.error ? <WriteProblem error={report.error} /> : undefined}
      onSubmit={() => {
        setTried(true)
        if (right.trim() !== '') report.mutate()
      }}
    >
      <SummaryList
        items={[
          { term: t('what'), detail: question.label[locale] },
          { term: t('from'), detail: nameOf(source) },
          { term: t('shown'), detail: <AnswerWords question={question} answer={draft.answers[question.id]} papers={[]} /> },
        ]}
      />
      <TextField name="right" label={t('right')} hint={t('rightHint')} value={right} onChange={setRight} isRequired />
      <TextArea name="note" label={t('note')} value={note} onChange={setNote} lengthMax={VALUE_MAX} rows={3} />
      <Button type="submit">{t('send')}</Button>
    </Form>
  )
}
