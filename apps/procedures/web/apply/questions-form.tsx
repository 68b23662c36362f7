import { answerFaults, type AnswerFault, type Page } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { useMutation } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { DraftNotice } from '@mc/ui/form-draft'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import type { Draft } from '../../model/apply/draft.ts'
import { api } from '../client.ts'
import styles from './apply.module.css'
import { applyMessages } from './apply.messages.ts'
import { faultWords } from './fault-words.ts'
import { faultMessages } from './fault.messages.ts'
import { nextAddress } from './next-address.ts'
import { QuestionField } from './question-field.tsx'
import { RegisterNote } from './register-note.tsx'
import { useDraft } from './use-draft.ts'
import { usePageAnswers } from './use-page-answers.ts'
import { WriteProblem } from './write-problem.tsx'

/** The fields of a page; going on saves them on the server, right or wrong, and shows what is wrong. */
export function QuestionsForm({ draft, page }: { draft: Draft; page: Page }) {
  const [taken, setTaken] = useState(0)
  return <QuestionsFields key={taken} draft={draft} page={page} onNewer={() => setTaken(taken + 1)} />
}

function QuestionsFields({ draft, page, onNewer }: { draft: Draft; page: Page; onNewer: () => void }) {
  const t = useMessages(applyMessages)
  const say = useMessages(faultMessages)
  const locale = useLocale()
  const navigate = useNavigate()
  const { change, query } = useDraft(draft.id)
  const { typed, answers, all, visible, asked, kept, set } = usePageAnswers(draft, page)
  const [faults, setFaults] = useState<readonly AnswerFault[]>([])
  // The fields are of this revision: a newer one that the focus brings in must not be written over unseen.
  const [revision, setRevision] = useState(draft.revision)
  const { form } = draft.procedure
  const save = useMutation({
    mutationFn: (of: { goOn: boolean; revision: number }) => api.drafts.saveAnswers.mutate({ id: draft.id, revision: of.revision, page: page.id, answers }),
    onSuccess: (saved, { goOn }) => {
      setRevision(saved.revision)
      change(() => ({ answers: all, revision: saved.revision, sources: stillFrom(draft, answers) }))
      setFaults(goOn ? saved.faults : [])
      if (goOn && saved.faults.length > 0) return
      kept.sent()
      navigate(goOn ? nextAddress(draft, page.id, all) : `/procedures/drafts/${draft.id}`)
    },
  })
  const write = (goOn: boolean) => save.mutate({ goOn, revision })

  function submit() {
    const wrong = answerFaults(form, all, { page: page.id })
    setFaults(wrong)
    if (wrong.length === 0) write(true)
  }
  async function keepMine() {
    const newer = await query.refetch()
    if (!newer.isSuccess) return
    setRevision(newer.data.revision)
    save.mutate({ goOn: save.variables?.goOn ?? true, revision: newer.data.revision })
  }
  async function takeNewer() {
    const newer = await query.refetch()
    if (!newer.isSuccess) return
    kept.clear()
    onNewer()
  }
  return (
    <>
      <DraftNotice draft={kept} />
      <Form
        onSubmit={submit}
        busy={save.isPending}
        errors={faultWords(faults, { questions: page.questions, schema: form.schema }, { t: say, locale })}
        problem={save.error ? <WriteProblem error={save.error} ways={{ keepMine: () => void keepMine(), takeNewer: () => void takeNewer() }} /> : undefined}
      >
        {asked.map((question) => (
          <div key={question.id} className={styles['question']}>
            <QuestionField
              question={question}
              rule={form.schema.properties?.[question.id] ?? {}}
              isRequired={form.schema.required?.includes(question.id) ?? false}
              name={question.id}
              value={typed[question.id]}
              onChange={(value) => set(question.id, value)}
              around={visible}
              dossierId={draft.id}
            />
            {draft.sources[question.id] !== undefined && isAsGiven(draft, question.id, answers) && (
              <RegisterNote source={draft.sources[question.id]!} label={question.label[locale]} question={question.id} draftId={draft.id} />
            )}
          </div>
        ))}
        <Stack isRow gap={3}>
          <Button type="submit">{t('next')}</Button>
          <Button isDisabled={save.isPending} onPress={() => write(false)}>
            {t('later')}
          </Button>
        </Stack>
      </Form>
    </>
  )
}

/** Whether an answer is still the one that the register gave. */
function isAsGiven(draft: Draft, id: string, answers: Readonly<Record<string, unknown>>): boolean {
  return JSON.stringify(draft.answers[id]) === JSON.stringify(answers[id])
}

/** The sources that are left once this page is saved: what a person changed is no longer the register's. */
function stillFrom(draft: Draft, answers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(draft.sources).filter(([id]) => !(id in answers) || isAsGiven(draft, id, answers)))
}
