import { useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { useState } from 'react'
import type { Dossier } from '../../model/mine/dossier.ts'
import { WriteProblem } from '../apply/write-problem.tsx'
import { api } from '../client.ts'
import { mineMessages } from './mine.messages.ts'

/** Takes a dossier back, after asking. */
export function WithdrawDossier({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const client = useQueryClient()
  const { key } = useIdempotencyKey()
  const [isAsking, setAsking] = useState(false)
  const withdraw = useMutation({
    mutationFn: () => api.mine.withdraw.mutate({ id: dossier.id, revision: dossier.revision, idempotencyKey: key }),
    onSuccess: () => {
      setAsking(false)
      return client.invalidateQueries({ queryKey: ['procedures'] })
    },
  })
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('withdrawTitle')}
        actions={
          <>
            <Button kind="danger" busy={withdraw.isPending} onPress={() => withdraw.mutate()}>
              {t('withdraw')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('withdrawKeep')}</Button>
          </>
        }
      >
        <p>{t('withdrawWhy')}</p>
        <WriteProblem error={withdraw.error} isLive />
      </Dialog>
    </div>
  )
}
