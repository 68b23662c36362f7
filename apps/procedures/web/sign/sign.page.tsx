import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useSearchParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Empty } from '@mc/ui/states'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { SignForm } from './sign-form.tsx'
import { signMessages } from './sign.messages.ts'

/** Which results wait for my signature, and do they say what I decided? `?dossier=` (several times) names those that were chosen at the desk. */
export function SignPage() {
  const t = useMessages(signMessages)
  const [search] = useSearchParams()
  const named = search.getAll('dossier').filter((id) => /^[0-9a-f-]{36}$/.test(id))
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/procedures', label: t('back') }}>
      <RequireLevel level={2}>
        <Waiting dossierIds={named.length > 0 ? named : null} />
      </RequireLevel>
    </Page>
  )
}

function Waiting({ dossierIds }: { dossierIds: string[] | null }) {
  const t = useMessages(signMessages)
  const waiting = useQuery({ queryKey: ['procedures', 'sign.list', dossierIds], queryFn: ({ signal }) => api.sign.list.query({ dossierIds }, { signal }) })
  return (
    <Result query={waiting} messages={proceduresRefusals}>
      {(results) => (results.length === 0 ? <Empty icon="check" title={t('empty')} hint={t('emptyHint')} /> : <SignForm key={results.map((one) => one.dossierId).join()} results={results} chosenAtFirst={dossierIds ?? (results.length === 1 ? [results[0]!.dossierId] : [])} />)}
    </Result>
  )
}
