import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { ChangeDialog, type Change } from './change-dialog.tsx'
import { AddKeyDialog } from './add-key-dialog.tsx'
import { CompareReleases } from './compare-releases.tsx'
import { DeveloperPage, useMayDevelop } from './developer-page.tsx'
import { developerMessages } from './developer.messages.ts'
import type { ModuleDetail } from './module-detail.ts'
import { Keys, Tokens, type Addition } from './module-keys.tsx'
import { AuditLog, Failures } from './module-logs.tsx'
import { ModuleTeams } from './module-teams.tsx'
import { NewTokenDialog } from './new-token-dialog.tsx'
import { ReleaseCharts } from './release-charts.tsx'
import { ReleaseTable } from './release-table.tsx'
import { useCanaryWords } from './use-canary-words.ts'
import { FIGURES_MS, useLiveReleases } from './use-live-releases.ts'
import { WhyNot } from './why-not.tsx'

/** How is this module released, how does it do, and what is to be changed? */
export function ModulePage() {
  const { module = '' } = useParams<{ module: string }>()
  const locale = useLocale()
  const t = useMessages(developerMessages)
  const detail = useQuery({
    queryKey: ['portal', 'releases.getModule', module],
    queryFn: ({ signal }) => portalApi.releases.getModule.query({ module }, { signal }),
    refetchInterval: FIGURES_MS,
    enabled: useMayDevelop(),
  })
  useLiveReleases(module)
  return (
    <DeveloperPage title={detail.data?.title[locale] ?? t('aModule', { id: module })}>
      <Result query={detail}>{(found) => <Module detail={found} />}</Result>
    </DeveloperPage>
  )
}

function Module({ detail }: { detail: ModuleDetail }) {
  const t = useMessages(developerMessages)
  const format = useFormat()
  const [change, setChange] = useState<Change | null>(null)
  const [addition, setAddition] = useState<Addition | null>(null)
  const [done, setDone] = useState<'done' | 'keysDone' | null>(null)
  const ask = (next: Change) => {
    setDone(null)
    setChange(next)
  }
  const add = (what: Addition) => {
    setDone(null)
    setAddition(what)
  }
  const added = {
    module: detail.id,
    onClose: () => setAddition(null),
    onDone: () => {
      setAddition(null)
      setDone('keysDone')
    },
  }
  return (
    <Stack gap={6}>
      <div role="status">{done && <Banner tone="good" title={t(done)} />}</div>
      {detail.stopped && <Banner tone="bad" title={t('stoppedBecause', { at: format.dateTime(detail.stopped.at), reason: detail.stopped.reason })} />}
      <WhyNot detail={detail} />
      <Channels detail={detail} ask={ask} />
      <ReleaseTable detail={detail} ask={ask} />
      <ReleaseCharts detail={detail} />
      <CompareReleases detail={detail} />
      <Failures detail={detail} />
      <AuditLog detail={detail} />
      <Keys detail={detail} ask={ask} add={add} />
      <Tokens detail={detail} ask={ask} add={add} />
      <ModuleTeams detail={detail} ask={ask} />
      {addition === 'key' && <AddKeyDialog {...added} />}
      {addition === 'token' && <NewTokenDialog {...added} />}
      {change && (
        <ChangeDialog
          module={detail.id}
          change={change}
          onClose={() => setChange(null)}
          onDone={() => {
            setChange(null)
            setDone(change.kind === 'revokeKey' || change.kind === 'revokeToken' ? 'keysDone' : 'done')
          }}
        />
      )}
    </Stack>
  )
}

function Channels({ detail, ask }: { detail: ModuleDetail; ask: (change: Change) => void }) {
  const t = useMessages(developerMessages)
  const canaryWords = useCanaryWords()
  const { may } = detail
  return (
    <Section title={t('channels')}>
      <SummaryList
        items={[
          { term: t('stable'), detail: detail.stable?.version ?? t('none') },
          { term: t('canary'), detail: canaryWords(detail.canary) },
        ]}
      />
      <Stack isRow>
        {may.takeBack && (
          <Button isDisabled={!detail.stable?.previous} onPress={() => ask({ kind: 'rollBack' })}>
            {t('rollBack')}
          </Button>
        )}
        {may.takeBack && detail.canary && (
          <Button kind="secondary" onPress={() => ask({ kind: 'endCanary' })}>
            {t('endCanary')}
          </Button>
        )}
        {may.stop && (
          <Button kind={detail.stopped ? 'secondary' : 'danger'} onPress={() => ask({ kind: detail.stopped ? 'resumeModule' : 'stopModule' })}>
            {t(detail.stopped ? 'resumeModule' : 'stopModule')}
          </Button>
        )}
      </Stack>
    </Section>
  )
}
