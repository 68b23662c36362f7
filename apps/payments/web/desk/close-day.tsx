import { useFormat, useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { useState } from 'react'
import { api } from '../client.ts'
import { reconcileMessages } from './reconcile.messages.ts'

/** Closes a day, once nothing of it is open. */
export function CloseDay({ day, onClosed }: { day: { day: string; open: number }; onClosed: () => void }) {
  const t = useMessages(reconcileMessages)
  const { date } = useFormat()
  const say = useRefusalMessage(reconcileMessages)
  const [isAsking, setAsking] = useState(false)
  const { key } = useIdempotencyKey()
  const close = useMutation({
    mutationFn: () => api.reconcile.closeDay.mutate({ day: day.day, idempotencyKey: key }),
    onSuccess: () => {
      setAsking(false)
      onClosed()
    },
  })
  if (day.open > 0) return <p>{t('cannotClose', { n: day.open })}</p>
  return (
    <>
      <div>
        <Button kind="primary" onPress={() => setAsking(true)}>
          {t('close')}
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('closeAsk', { day: date(day.day) })}
        actions={
          <>
            <Button kind="primary" busy={close.isPending} onPress={() => close.mutate()}>
              {t('close')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('closeWhat')}</p>
        {close.error && <Banner tone="bad" isLive title={say(close.error)} />}
      </Dialog>
    </>
  )
}
