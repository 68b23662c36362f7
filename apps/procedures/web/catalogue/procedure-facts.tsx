import type { Procedure } from '@mc/dossier'
import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import { Timeline, type TimelineItem } from '@mc/ui/timeline'
import { catalogueMessages } from './catalogue.messages.ts'
import { useProcedureWords } from './use-procedure-words.ts'

const FOR_WHOM = { self: 'forSelf', child: 'forChild', ward: 'forWard', authorised: 'forAuthorised', organisation: 'forOrganisation' } as const

/** How long, by whom, for whom, on what ground; and the way of a dossier. */
export function ProcedureFacts({ procedure }: { procedure: Procedure }) {
  const t = useMessages(catalogueMessages)
  const locale = useLocale()
  const words = useProcedureWords()
  const { list } = useFormat()
  const agencies = [...new Set([procedure.workflow.approval.agency, ...procedure.workflow.stages.flat().map(({ agency }) => agency)])]
  return (
    <>
      <Section title={t('facts')}>
        <SummaryList
          items={[
            { term: t('time'), detail: words.limit(procedure.limit) },
            { term: t('agencies'), detail: list(agencies.map(words.agency)) },
            { term: t('who'), detail: list(procedure.applicants.map((one) => t(FOR_WHOM[one]))) },
            { term: t('levelNeeded'), detail: t(procedure.level === 2 ? 'level2' : 'level1') },
            { term: t('service'), detail: t(procedure.service.kind) },
            { term: t('result'), detail: procedure.result.name[locale] },
            { term: t('law'), detail: <LawList procedure={procedure} /> },
            { term: t('code'), detail: procedure.code },
          ]}
        />
      </Section>
      <Section title={t('way')}>
        <Timeline isPlan label={t('way')} items={wayOf(procedure)} />
      </Section>
    </>
  )

  function wayOf({ workflow }: Procedure): TimelineItem[] {
    const reception = { id: 'reception', title: t('wayReception'), who: words.agency(workflow.reception.agency) }
    const tasks = workflow.stages.flatMap((stage) =>
      stage.map((task) => ({
        id: task.id,
        title: task.name[locale],
        who: stage.length > 1 ? `${words.agency(task.agency)} (${t('atOnce')})` : words.agency(task.agency),
        detail: words.limit(task.limit),
      })),
    )
    return [reception, ...tasks, { id: 'approval', title: t('waySign'), who: words.agency(workflow.approval.agency)}]
  }
}

/** Names of laws are Vietnamese in every language. */
function LawList({ procedure: { legalBasis } }: { procedure: Procedure }) {
  const t = useMessages(catalogueMessages)
  return (
    <ul>
      {legalBasis.map(({ title, article }) => (
        <li key={title}>{article ? t('article', { title, article }) : title}</li>
      ))}
    </ul>
  )
}
