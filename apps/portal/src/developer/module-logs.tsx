import { useFormat, useMessages } from '@mc/i18n/react'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { actionMessages, isKnownAction } from './action.messages.ts'
import { developerMessages } from './developer.messages.ts'
import type { ModuleDetail } from './module-detail.ts'

/** What browsers could not load or draw lately. */
export function Failures({ detail }: { detail: ModuleDetail }) {
  const t = useMessages(developerMessages)
  const format = useFormat()
  return (
    <Section title={t('failures')}>
      <DataTable
        caption={t('failures')}
        rows={detail.failures}
        rowKey={(row) => row.id}
        empty={<Empty title={t('noFailures')} />}
        columns={[
          { key: 'when', title: t('when'), render: (row) => format.dateTime(row.at) },
          { key: 'version', title: t('version'), render: (row) => row.version ?? '–' },
          { key: 'stage', title: t('stage'), render: (row) => row.stage },
          { key: 'detail', title: t('detail'), isRowHeader: true, render: (row) => row.detail },
        ]}
      />
    </Section>
  )
}

/** Who did what, when and why. */
export function AuditLog({ detail }: { detail: ModuleDetail }) {
  const t = useMessages(developerMessages)
  const format = useFormat()
  const done = useMessages(actionMessages)
  const words = (action: string) => (isKnownAction(action) ? done(action) : action)
  return (
    <Section title={t('audit')}>
      <DataTable
        caption={t('audit')}
        rows={detail.events}
        rowKey={(row) => row.id}
        empty={<Empty title={t('noEvents')} />}
        columns={[
          { key: 'what', title: t('what'), isRowHeader: true, render: (row) => [words(row.action), row.version].filter(Boolean).join(': ') },
          { key: 'when', title: t('when'), render: (row) => format.dateTime(row.at) },
          { key: 'who', title: t('who'), render: (row) => row.actor },
          { key: 'why', title: t('why'), render: (row) => row.reason || '–' },
        ]}
      />
    </Section>
  )
}
