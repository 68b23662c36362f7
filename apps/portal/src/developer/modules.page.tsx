import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Link } from '@mc/module-kit/react'
import { DataTable } from '@mc/ui/data-table'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { portalApi } from '../account/portal-client.ts'
import { DeveloperPage } from './developer-page.tsx'
import { developerMessages } from './developer.messages.ts'
import { useCanaryWords } from './use-canary-words.ts'
import { useLiveReleases } from './use-live-releases.ts'

/** Which modules are there, and what does each put before people? */
export function ModulesPage() {
  const t = useMessages(developerMessages)
  return (
    <DeveloperPage isFront title={t('title')}>
      <Modules />
    </DeveloperPage>
  )
}

function Modules() {
  const t = useMessages(developerMessages)
  const locale = useLocale()
  const format = useFormat()
  const canaryWords = useCanaryWords()
  const modules = useQuery({ queryKey: ['portal', 'releases.listModules'], queryFn: ({ signal }) => portalApi.releases.listModules.query(undefined, { signal }) })
  useLiveReleases(null)
  return (
    <Result query={modules}>
      {(rows) => (
        <DataTable
          caption={t('title')}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<Empty title={t('noModules')} hint={t('noModulesHint')} />}
          columns={[
            { key: 'module', title: t('module'), isRowHeader: true, render: (row) => <Link to={`/developer/${row.id}`}>{row.title[locale]}</Link> },
            { key: 'teams', title: t('teams'), render: (row) => (row.teams.length > 0 ? format.list(row.teams.map((team) => team.name[locale])) : t('none')) },
            { key: 'stable', title: t('stable'), render: (row) => row.stable?.version ?? t('none') },
            { key: 'canary', title: t('canary'), render: (row) => canaryWords(row.canary) },
            { key: 'last', title: t('lastRelease'), render: (row) => (row.lastReleasedAt ? format.dateTime(row.lastReleasedAt) : t('none')) },
            { key: 'state', title: t('state'), render: (row) => <Tag tone={row.stopped ? 'bad' : 'good'}>{row.stopped ? t('stopped') : t('inService')}</Tag> },
          ]}
        />
      )}
    </Result>
  )
}
