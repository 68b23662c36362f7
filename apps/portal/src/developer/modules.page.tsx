import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Link } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { DeveloperPage } from './developer-page.tsx'
import { developerMessages } from './developer.messages.ts'
import { NewModuleDialog } from './new-module-dialog.tsx'
import { useCanaryWords } from './use-canary-words.ts'
import { useHasRole } from './use-has-role.ts'
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
  const isAdministrator = useHasRole('administrator')
  const modules = useQuery({ queryKey: ['portal', 'releases.listModules'], queryFn: ({ signal }) => portalApi.releases.listModules.query(undefined, { signal }) })
  useLiveReleases(null)
  return (
    <Result query={modules}>
      {(rows) => (
        <Stack>
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
          {isAdministrator && <NewModule known={rows.map((row) => row.id)} />}
        </Stack>
      )}
    </Result>
  )
}

/** Administrators say that a module is to come, before it has a release. */
function NewModule({ known }: { known: readonly string[] }) {
  const t = useMessages(developerMessages)
  const [state, setState] = useState<'rest' | 'asked' | 'done'>('rest')
  return (
    <>
      <div role="status">{state === 'done' && <Banner tone="good" title={t('newModuleDone')} />}</div>
      <Stack isRow>
        <Button kind="secondary" onPress={() => setState('asked')}>
          {t('newModule')}
        </Button>
      </Stack>
      {state === 'asked' && <NewModuleDialog known={known} onClose={() => setState('rest')} onDone={() => setState('done')} />}
    </>
  )
}
