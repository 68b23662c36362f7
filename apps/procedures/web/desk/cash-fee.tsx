import { useMessages } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useSession } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { deskDossierMessages } from './desk-dossier.messages.ts'
import { deskDossierKey } from './use-act.ts'

/** Notes that the fee was taken in cash: begun online, paid at the counter (X4). */
export function CashFee({ dossier }: { dossier: DeskDossier }) {
  const t = useMessages(deskDossierMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const client = useQueryClient()
  const { key } = useIdempotencyKey()
  const isReception = useSession()?.roles.includes('one-stop.officer') ?? false
  const take = useMutation({
    mutationFn: () => api.counter.takeFee.mutate({ dossierId: dossier.id, idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: deskDossierKey(dossier.id) }),
  })
  if (!isReception) return null
  return (
    <>
      <Button size="small" busy={take.isPending} onPress={() => take.mutate()}>
        {t('takeCash')}
      </Button>
      {take.error && <span role="alert">{say(take.error)}</span>}
    </>
  )
}
