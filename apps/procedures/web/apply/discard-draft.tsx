import { useMessages } from '@mc/i18n/react'
import { useMutation } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { useState } from 'react'
import { api } from '../client.ts'
import { applyMessages } from './apply.messages.ts'
import { useDraft } from './use-draft.ts'
import { WriteProblem } from './write-problem.tsx'

/** Throws a draft away, after asking. */
export function DiscardDraft({ id }: { id: string }) {
  const t = useMessages(applyMessages)
  const navigate = useNavigate()
  const { forget } = useDraft(id)
  const [isAsking, setAsking] = useState(false)
  const discard = useMutation({
    mutationFn: () => api.drafts.discard.mutate({ id }),
    onSuccess: () => {
      void forget()
      navigate('/procedures/mine', { replace: true })
    },
  })
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t('discard')}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('discardTitle')}
        actions={
          <>
            <Button kind="danger" busy={discard.isPending} onPress={() => discard.mutate()}>
              {t('discard')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('keep')}</Button>
          </>
        }
      >
        <p>{t('discardWhy')}</p>
        <WriteProblem error={discard.error} isLive />
      </Dialog>
    </>
  )
}
