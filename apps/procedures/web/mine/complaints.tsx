import { useFormat, useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import { useSession } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Disclosure } from '@mc/ui/disclosure'
import { Form } from '@mc/ui/form'
import { DraftNotice, useFormDraft } from '@mc/ui/form-draft'
import { Stack } from '@mc/ui/stack'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { WORDS_MAX } from '../../model/dossiers/phase.ts'
import type { Dossier } from '../../model/mine/dossier.ts'
import { WriteProblem } from '../apply/write-problem.tsx'
import { api } from '../client.ts'
import { mineMessages } from './mine.messages.ts'

/** Letters that a complaint has at least. */
const WORDS_MIN = 3

/** What was complained about and answered, and a new complaint (X5). */
export function Complaints({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const { dateTime } = useFormat()
  return (
    <Disclosure title={t('complain')} hint={t('complainHint')} isOpen={dossier.complaints.length > 0}>
      <Stack gap={4}>
        {dossier.complaints.map(({ id, text, at, answer, answeredAt }) => (
          <Card key={id} footer={answer === null ? t('complainWaits') : answeredAt && dateTime(answeredAt)}>
            <p>{text}</p>
            <p>{t('complainAt', { when: dateTime(at) })}</p>
            {answer !== null && <p>{answer}</p>}
          </Card>
        ))}
        <NewComplaint dossierId={dossier.id} />
      </Stack>
    </Disclosure>
  )
}

function NewComplaint({ dossierId }: { dossierId: string }) {
  const t = useMessages(mineMessages)
  const client = useQueryClient()
  const person = useSession()?.personId ?? ''
  const { key, renew } = useIdempotencyKey()
  const draft = useFormDraft({ form: `procedures.complaint-${dossierId}`, person, start: { text: '' } })
  const [isTried, setTried] = useState(false)
  const { text } = draft.values
  const isShort = text.trim().length < WORDS_MIN
  const send = useMutation({
    mutationFn: () => api.mine.complain.mutate({ id: dossierId, text, idempotencyKey: key }),
    onSuccess: () => {
      draft.clear()
      renew()
      setTried(false)
      return client.invalidateQueries({ queryKey: ['procedures', 'mine.get', dossierId] })
    },
  })
  return (
    <>
      <DraftNotice draft={draft} />
      <Form
        label={t('complain')}
        busy={send.isPending}
        errors={isTried && isShort ? { complaint: t('complainMissing') } : null}
        problem={send.error ? <WriteProblem error={send.error} /> : undefined}
        onSubmit={() => {
          setTried(true)
          if (!isShort) send.mutate()
        }}
      >
        <TextArea name="complaint" label={t('complainLabel')} value={text} onChange={(next) => draft.set({ text: next })} lengthMax={WORDS_MAX} isRequired />
        <Button type="submit" kind="secondary">
          {t('complainSend')}
        </Button>
      </Form>
    </>
  )
}
