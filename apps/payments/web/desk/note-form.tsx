import { useIdempotencyKey, useMutation } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { api } from '../client.ts'
import { useOrderRefusal, useOrderWords } from './order-words.ts'

const NOTE_MAX = 500

/** Writes down why money is kept. */
export function NoteForm({ transactionId, onKept }: { transactionId: string; onKept: () => void }) {
  const { t } = useOrderWords()
  const say = useOrderRefusal()
  const { key, renew } = useIdempotencyKey()
  const [note, setNote] = useState('')
  const [error, setError] = useState<string>()
  const keep = useMutation({
    mutationFn: () => api.desk.noteCredit.mutate({ transactionId, note: note.trim(), idempotencyKey: key }),
    onSuccess: () => {
      renew()
      setNote('')
      onKept()
    },
  })
  function check() {
    setError(note.trim() === '' ? t('needNote') : undefined)
    if (note.trim() !== '') keep.mutate()
  }
  return (
    <Stack gap={4}>
      {keep.isSuccess && <Banner tone="good" isLive title={t('noted')} />}
      <Form label={t('doKeep')} errors={{ note: error }} busy={keep.isPending} onSubmit={check} problem={keep.error ? say(keep.error) : undefined}>
        <TextArea label={t('note')} hint={t('reasonHint')} name="note" value={note} onChange={setNote} lengthMax={NOTE_MAX} rows={2} isRequired />
        <div>
          <Button type="submit" kind="primary">
            {t('doKeep')}
          </Button>
        </div>
      </Form>
    </Stack>
  )
}
