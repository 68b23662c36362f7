import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useIdempotencyKey, useMutation, useQuery, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Form } from '@mc/ui/form'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import type { OpenComplaint } from '../../model/desk/stand-in.ts'
import { Words, WORDS_MAX } from '../../model/dossiers/phase.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { complaintsMessages } from './complaints.messages.ts'

/** Answers: who complained about us, and what do we say? */
export function ComplaintsPage() {
  const t = useMessages(complaintsMessages)
  const client = useQueryClient()
  const [answered, setAnswered] = useState<string | null>(null)
  const key = ['procedures', 'desk.complaints']
  const list = useQuery({ queryKey: key, queryFn: ({ signal }) => api.desk.complaints.query(undefined, { signal }) })
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/procedures/desk', label: t('back') }}>
      {answered !== null && <Banner tone="good" isLive title={t('sent', { name: answered })} />}
      <Result query={list} messages={proceduresRefusals}>
        {(complaints) =>
          complaints.length === 0 ? (
            <Empty icon="check-circle" title={t('none')} />
          ) : (
            <Stack gap={4}>
              {complaints.map((one) => (
                <ComplaintCard
                  key={one.id}
                  complaint={one}
                  onAnswered={() => {
                    setAnswered(one.applicantName)
                    void client.invalidateQueries({ queryKey: key })
                  }}
                />
              ))}
            </Stack>
          )
        }
      </Result>
    </Page>
  )
}

function ComplaintCard({ complaint, onAnswered }: { complaint: OpenComplaint; onAnswered: () => void }) {
  const t = useMessages(complaintsMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const { dateTime } = useFormat()
  const { key } = useIdempotencyKey()
  const [answer, setAnswer] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = !Words.safeParse(answer).success
  const send = useMutation({ mutationFn: () => api.desk.answerComplaint.mutate({ id: complaint.id, answer: answer.trim(), idempotencyKey: key }), onSuccess: onAnswered })
  const { code, applicantName } = complaint
  return (
    <Card title={t('from', { name: applicantName, code })} level={2}>
      <p>{t('sentAt', { when: dateTime(complaint.at) })}</p>
      <blockquote>{complaint.text}</blockquote>
      <p>
        <a href={`/procedures/desk/dossiers/${complaint.dossierId}`} aria-label={t('openOf', { code })}>
          {t('openDossier')}
        </a>
      </p>
      <Form
        label={t('from', { name: applicantName, code })}
        busy={send.isPending}
        errors={isTried && isMissing ? { answer: t('answerMissing') } : null}
        problem={send.error ? say(send.error) : undefined}
        onSubmit={() => {
          setTried(true)
          if (!isMissing) send.mutate()
        }}
      >
        <TextArea label={t('answer')} hint={t('answerHint')} name="answer" value={answer} onChange={setAnswer} lengthMax={WORDS_MAX} isRequired />
        <Button type="submit">{t('send')}</Button>
      </Form>
    </Card>
  )
}
