import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { HomeCard } from '@mc/ui/home-card'
import type { DossierSummary } from '../../model/mine/dossier.ts'
import { api } from '../client.ts'
import { mineMessages } from './mine.messages.ts'

/** Cards on the home page: what waits longest first; all are a page away. */
const SHOWN_MAX = 3

/** On the home page: dossiers that wait for the person. Nothing when none does: a fee stands among the bills already. */
export function DossiersWaiting() {
  const list = useQuery({ queryKey: ['procedures', 'mine.list'], queryFn: ({ signal }) => api.mine.list.query(undefined, { signal }) })
  const waiting = (list.data ?? []).filter(({ toDo }) => toDo === 'supply' || toDo === 'fetch')
  return waiting.slice(0, SHOWN_MAX).map((one) => <WaitingCard key={one.id} dossier={one} />)
}

function WaitingCard({ dossier }: { dossier: DossierSummary }) {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const { dayOf } = useFormat()
  const isSupply = dossier.toDo === 'supply'
  return (
    <HomeCard
      icon="certificate"
      title={dossier.procedure.name[locale]}
      href={isSupply ? `/procedures/mine/${dossier.id}/supply` : `/procedures/mine/${dossier.id}`}
      tone={isSupply ? 'urgent' : 'soon'}
      detail={`${dossier.code} · ${t('sentOn', { day: dayOf(dossier.sentAt) })}`}
      action={t(isSupply ? 'toDoSupply' : 'toDoFetch')}
    />
  )
}
