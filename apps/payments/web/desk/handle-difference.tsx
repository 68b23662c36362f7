import { useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { ChoiceField } from '@mc/ui/choice-field'
import { Dialog } from '@mc/ui/dialog'
import { Form } from '@mc/ui/form'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { api } from '../client.ts'
import type { Difference } from './difference-list.tsx'
import { reconcileMessages } from './reconcile.messages.ts'

const NOTE_MAX = 500

interface HandleDifferenceProps {
  difference: Difference
  onClose: () => void
  onHandled: () => void
}

/** Asks what is done about a difference, and why. */
export function HandleDifference({ difference, onClose, onHandled }: HandleDifferenceProps) {
  const t = useMessages(reconcileMessages)
  const say = useRefusalMessage(reconcileMessages)
  const { key } = useIdempotencyKey()
  const [action, setAction] = useState('')
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const chosen = difference.actions.find((one) => one === action)
  const words = { book: t('actionBook'), ask: t('actionAsk'), note: t('actionNote') }
  const handle = useMutation({
    mutationFn: (wanted: Difference['actions'][number]) => api.reconcile.handleDifference.mutate({ differenceId: difference.differenceId, action: wanted, note: note.trim(), idempotencyKey: key }),
    onSuccess: onHandled,
  })
  function check() {
    const found: Record<string, string> = {}
    if (!chosen) found['action'] = t('needAction')
    if (note.trim() === '') found['note'] = t('needNote')
    setErrors(found)
    if (chosen && note.trim() !== '') handle.mutate(chosen)
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('handleNamed', { reference: difference.bankReference })}>
      <Form label={t('handle')} errors={errors} busy={handle.isPending} onSubmit={check} problem={handle.error ? say(handle.error) : undefined}>
        <ChoiceField label={t('action')} name="action" value={action} onChange={setAction} options={difference.actions.map((one) => ({ value: one, label: words[one] }))} />
        <TextArea label={t('note')} name="note" value={note} onChange={setNote} lengthMax={NOTE_MAX} rows={2} isRequired />
        <div>
          <Button type="submit" kind="primary">
            {t('keep')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
