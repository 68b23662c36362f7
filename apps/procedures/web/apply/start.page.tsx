import type { Procedure } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import type { Person } from '../../model/apply/draft.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { applyMessages } from './apply.messages.ts'
import { StartForm } from './start-form.tsx'

/** Answers: for whom do I apply, and may the portal fill in what registers know? */
export function StartPage() {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const code = useParams()['code'] ?? ''
  const procedure = useQuery({ queryKey: ['procedures', 'catalogue.get', code], queryFn: ({ signal }) => api.catalogue.get.query({ code }, { signal }) })
  return (
    <Page title={t('startTitle')} lead={procedure.data?.name[locale]} back={{ href: `/procedures/catalogue/${code}`, label: t('back') }}>
      <RequireLevel level={1}>
        <Result query={procedure} messages={proceduresRefusals}>
          {(one) => <ForWhom procedure={one} />}
        </Result>
      </RequireLevel>
    </Page>
  )
}

function ForWhom({ procedure }: { procedure: Procedure }) {
  const people = useQuery({ queryKey: ['procedures', 'drafts.listPeople'], queryFn: ({ signal }) => api.drafts.listPeople.query(undefined, { signal }) })
  return <Result query={people}>{(all) => <StartForm procedure={procedure} people={all.filter((one) => mayBeFor(procedure, one))} />}</Result>
}

/** Whether a procedure is applied for like this: for oneself, or for a child. */
function mayBeFor({ applicants }: Procedure, { isMe }: Person): boolean {
  return isMe ? applicants.includes('self') : applicants.includes('child') || applicants.includes('ward')
}
