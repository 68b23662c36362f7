import type { Procedure } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { catalogueMessages } from './catalogue.messages.ts'
import { ProcedureCost } from './procedure-cost.tsx'
import { ProcedureFacts } from './procedure-facts.tsx'
import { ProcedurePapers } from './procedure-papers.tsx'

/** Answers: what do I need, what does it cost, how long does it take, and how do I begin? */
export function ProcedurePage() {
  const t = useMessages(catalogueMessages)
  const locale = useLocale()
  const code = useParams()['code'] ?? ''
  const query = useQuery({ queryKey: ['procedures', 'catalogue.get', code], queryFn: ({ signal }) => api.catalogue.get.query({ code }, { signal }) })
  return (
    <Page
      title={query.data?.name[locale] ?? t('title')}
      lead={query.data?.purpose[locale]}
      back={{ href: '/procedures', label: t('back') }}
      actions={query.data && <LinkButton kind="primary" href={`/procedures/apply/${query.data.code}`}>{t('apply')}</LinkButton>}
    >
      <Result query={query} messages={proceduresRefusals}>
        {(procedure) => <ProcedureView procedure={procedure} />}
      </Result>
    </Page>
  )
}

function ProcedureView({ procedure }: { procedure: Procedure }) {
  const t = useMessages(catalogueMessages)
  const locale = useLocale()
  return (
    <>
      {procedure.isModelData && <Banner tone="warning" title={t('modelData')}>{t('modelDataWhy')}</Banner>}
      {procedure.service.kind === 'part' && <Banner title={t('part')}>{procedure.service.reason[locale]}</Banner>}
      <ProcedureFacts procedure={procedure} />
      <ProcedurePapers papers={procedure.papers} />
      <ProcedureCost fees={procedure.fees} methods={procedure.methods} />
    </>
  )
}
