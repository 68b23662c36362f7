import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Page } from '@mc/ui/page'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { mineMessages } from './mine.messages.ts'
import { SupplyForm } from './supply-form.tsx'

/** Answers: what was asked for more, and how do I hand it in? Only those items. */
export function SupplyPage() {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const id = useParams()['id'] ?? ''
  const query = useQuery({ queryKey: ['procedures', 'mine.get', id], queryFn: ({ signal }) => api.mine.get.query({ id }, { signal }) })
  return (
    <Page title={t('supplyTitle')} lead={query.data && `${query.data.procedure.name[locale]} · ${query.data.code}`} back={{ href: `/procedures/mine/${id}`, label: t('backToMine') }}>
      <Result query={query} messages={proceduresRefusals}>
        {(dossier) => (dossier.canSupply ? <SupplyForm key={dossier.id} dossier={dossier} /> : <Banner title={t('supplyNothing')} />)}
      </Result>
    </Page>
  )
}
