import { useFormat, useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Form } from '@mc/ui/form'
import { Tag } from '@mc/ui/tag'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { Answer, BODY_MAX, type OpenRequest } from '../../model/requests/request.ts'
import { api } from '../client.ts'
import { sampleRefusals } from '../refusals.messages.ts'
import { deskMessages } from './desk.messages.ts'

/** One request that waits, with the form of its answer. */
export function AnswerRequest({ request, onAnswered }: { request: OpenRequest; onAnswered: () => Promise<void> }) {
  const t = useMessages(deskMessages)
  const say = useRefusalMessage(sampleRefusals)
  const { date, dayOf } = useFormat()
  const { key } = useIdempotencyKey()
  const [answer, setAnswer] = useState('')
  const [isWrong, setWrong] = useState(false)
  const send = useMutation({ mutationFn: () => api.desk.answer.mutate({ id: request.id, answer, idempotencyKey: key }), onSuccess: onAnswered })

  function submit() {
    const isRight = Answer.safeParse(answer).success
    setWrong(!isRight)
    if (isRight) send.mutate()
  }

  return (
    <Card level={2} title={request.subject} tag={request.state === 'overdue' ? <Tag tone="warning">{t('overdue')}</Tag> : undefined}>
      <p>{request.body}</p>
      <p>
        {t('from', { name: request.citizenName, date: dayOf(request.sentAt) })}. {t('due', { date: date(request.dueOn) })}.
      </p>
      <Form onSubmit={submit} busy={send.isPending} errors={isWrong ? { answer: t('answerWrong') } : null} problem={send.error ? say(send.error) : undefined}>
        <TextField name="answer" label={t('answer')} isMultiline isRequired maxLength={BODY_MAX} value={answer} onChange={setAnswer} />
        <div>
          <Button type="submit">{t('send')}</Button>
        </div>
      </Form>
    </Card>
  )
}
