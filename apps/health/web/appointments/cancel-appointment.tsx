import { useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { useState } from 'react'
import { api } from '../client.ts'
import { RefusalBanner } from '../refusal-banner.tsx'
import { appointmentsMessages } from './appointments.messages.ts'

/** Cancels an appointment, after asking. */
export function CancelAppointment({ id, onCancelled }: { id: string; onCancelled: () => void }) {
  const t = useMessages(appointmentsMessages)
  const [isAsking, setIsAsking] = useState(false)
  const { key } = useIdempotencyKey()
  const queries = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => api.appointments.cancel.mutate({ idempotencyKey: key, id }),
    onSuccess: async () => {
      setIsAsking(false)
      await queries.invalidateQueries({ queryKey: ['health'] })
      onCancelled()
    },
  })
  return (
    <>
      <Button kind="danger" onPress={() => setIsAsking(true)}>
        {t('cancel')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('cancelAsk')}
        actions={
          <>
            <Button kind="danger" busy={cancel.isPending} onPress={() => cancel.mutate()}>
              {t('cancelDo')}
            </Button>
            <Button onPress={() => setIsAsking(false)}>{t('cancelLeave')}</Button>
          </>
        }
      >
        <p>{t('cancelWhat')}</p>
        <RefusalBanner error={cancel.error} />
      </Dialog>
    </>
  )
}
