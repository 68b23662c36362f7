import { answerFaults, visibleAnswers, type AnswerFault, type Page } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import { useNavigate, useSession } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { DraftNotice, useFormDraft } from '@mc/ui/form-draft'
import { useState } from 'react'
import type { Dossier } from '../../model/mine/dossier.ts'
import type { DossierPaper } from '../../model/dossiers/paper.ts'
import { faultWords } from '../apply/fault-words.ts'
import { faultMessages } from '../apply/fault.messages.ts'
import { PaperFiles } from '../apply/paper-files.tsx'
import { QuestionField } from '../apply/question-field.tsx'
import { answersIn, typedFrom, type Typed } from '../apply/typed-answers.ts'
import { WriteProblem } from '../apply/write-problem.tsx'
import { api } from '../client.ts'
import { mineMessages } from './mine.messages.ts'
import { useFaultWords } from './use-fault-words.ts'

/** The items that were asked for, each with its reason beside it; the rest stays as it was sent. */
export function SupplyForm({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const say = useMessages(faultMessages)
  const locale = useLocale()
  const wordsOf = useFaultWords(dossier)
  const navigate = useNavigate()
  const client = useQueryClient()
  const person = useSession()?.personId ?? ''
  const { key } = useIdempotencyKey()
  const { form, papers } = dossier.definition
  const items = new Set(dossier.faults.map(({ item }) => item))
  const pages = form.pages.filter(({ questions }) => questions.some(({ id }) => items.has(id)))
  const questions = pages.flatMap((page) => page.questions)
  const askedPapers = papers.filter(({ id }) => items.has(id))
  const start = JSON.stringify(typedFrom(questions, dossier.answers))
  const kept = useFormDraft({ form: `procedures.supply-${dossier.id}`, person, start: { typed: start } })
  const typed = JSON.parse(kept.values.typed) as Typed
  const all = { ...dossier.answers, ...answersIn(questions.filter(({ id }) => items.has(id)), typed) }
  const visible = visibleAnswers(form, all)
  const [added, setAdded] = useState<Readonly<Record<string, { files: readonly DossierPaper[]; isUnderway: boolean }>>>({})
  const [faults, setFaults] = useState<readonly AnswerFault[]>([])
  const [isTried, setTried] = useState(false)
  const missing = Object.fromEntries(askedPapers.filter(({ id }) => !added[id] || added[id].isUnderway || added[id].files.length === 0).map(({ id, name }) => [id, t('supplyMissing', { name: name[locale] })]))
  /** Of a page what was asked for as it is typed, the rest as it was sent. */
  function answersOf({ questions: onPage }: Page): Record<string, unknown> {
    const kept = Object.fromEntries(onPage.filter(({ id }) => !items.has(id) && dossier.answers[id] !== undefined).map(({ id }) => [id, dossier.answers[id]]))
    return { ...kept, ...answersIn(onPage.filter(({ id }) => items.has(id)), typed) }
  }
  const send = useMutation({
    mutationFn: async () => {
      let { revision } = dossier
      for (const page of pages) revision = (await api.drafts.saveAnswers.mutate({ id: dossier.id, revision, page: page.id, answers: answersOf(page) })).revision
      return api.mine.supply.mutate({ id: dossier.id, revision, idempotencyKey: key })
    },
    onSuccess: () => {
      kept.sent()
      navigate(`/procedures/mine/${dossier.id}?supplied=1`, { replace: true })
      void client.invalidateQueries({ queryKey: ['procedures'] })
    },
    // Half of it may be saved: the next press begins with what the server has.
    onError: () => void client.invalidateQueries({ queryKey: ['procedures', 'mine.get', dossier.id] }),
  })
  return (
    <>
      <DraftNotice draft={kept} />
      <Form
        busy={send.isPending}
        errors={{ ...faultWords(faults, { questions, schema: form.schema }, { t: say, locale }), ...(isTried && missing) }}
        problem={send.error ? <WriteProblem error={send.error} /> : undefined}
        onSubmit={() => {
          const wrong = pages.flatMap(({ id }) => answerFaults(form, all, { page: id }))
          setTried(true)
          setFaults(wrong)
          if (wrong.length === 0 && Object.keys(missing).length === 0) send.mutate()
        }}
      >
        <p>{t('supplyLead')}</p>
        <Banner tone="warning" title={t('faults')}>
          <ul>
            {dossier.faults.map((fault) => (
              <li key={`${fault.item} ${fault.reason}`}>{wordsOf(fault)}</li>
            ))}
          </ul>
        </Banner>
        {questions.filter((question) => items.has(question.id)).map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            rule={form.schema.properties?.[question.id] ?? {}}
            isRequired={form.schema.required?.includes(question.id) ?? false}
            name={question.id}
            value={typed[question.id]}
            onChange={(value) => kept.set({ typed: JSON.stringify({ ...typed, [question.id]: value }) })}
            around={visible}
            dossierId={dossier.id}
          />
        ))}
        {askedPapers.map(({ id, name }) => (
          <PaperFiles
            key={id}
            name={id}
            label={name[locale]}
            hint={t('supplyFile')}
            isRequired
            dossierId={dossier.id}
            paper={id}
            there={[]}
            onFiles={(files, isUnderway) => setAdded((before) => ({ ...before, [id]: { files, isUnderway } }))}
          />
        ))}
        <Button type="submit">{t('supplySend')}</Button>
      </Form>
    </>
  )
}
