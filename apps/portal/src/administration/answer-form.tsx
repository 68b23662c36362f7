import { useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { ChoiceField } from '@mc/ui/choice-field'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { questionsMessages } from './questions.messages.ts'

export type AskedLook = Awaited<ReturnType<typeof portalApi.access.listQuestions.query>>[number]

const OUTCOMES = ['rightful', 'mistaken', 'wrongful'] as const
type Outcome = (typeof OUTCOMES)[number]
const ANSWER_MAX = 2000

/** The finding about a look, and what the citizen is told. */
export function AnswerForm({ asked, onClose, onDone }: { asked: AskedLook; onClose: () => void; onDone: () => void }) {
  const t = useMessages(questionsMessages)
  const say = useRefusalMessage(questionsMessages)
  const cache = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [answer, setAnswer] = useState('')
  const [errors, setErrors] = useState<Record<string, string> | null>(null)
  const send = useMutation({
    mutationFn: (chosen: Outcome) => portalApi.access.answerQuestion.mutate({ id: asked.id, outcome: chosen, answer: answer.trim() }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ['portal', 'access.listQuestions'] })
      onDone()
    },
  })
  const submit = () => {
    const length = answer.trim().length
    const wrong = { ...(outcome === '' && { outcome: t('outcomeMissing') }), ...((length === 0 || length > ANSWER_MAX) && { answer: t('answerMissing') }) }
    const hasErrors = Object.keys(wrong).length > 0
    setErrors(hasErrors ? wrong : null)
    if (!hasErrors && outcome !== '') send.mutate(outcome)
  }
  return (
    <Form label={t('replyTo', { who: asked.citizenId })} onSubmit={submit} busy={send.isPending} errors={errors} problem={send.error ? say(send.error) : undefined}>
      <ChoiceField label={t('outcome')} name="outcome" value={outcome} onChange={(value) => setOutcome(value as Outcome)} options={OUTCOMES.map((value) => ({ value, label: t(value) }))} isRequired />
      <TextArea label={t('answer')} hint={t('answerHint')} name="answer" value={answer} onChange={setAnswer} lengthMax={ANSWER_MAX} isRequired />
      <Stack isRow gap={2}>
        <Button type="submit">{t('send')}</Button>
        <Button kind="secondary" onPress={onClose}>
          {t('cancel')}
        </Button>
      </Stack>
    </Form>
  )
}
