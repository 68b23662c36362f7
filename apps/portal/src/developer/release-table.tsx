import { useFormat, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import type { Change } from './change-dialog.tsx'
import { developerMessages } from './developer.messages.ts'
import { kilobytes, type ModuleDetail, type Release } from './module-detail.ts'

/** As many signs of a commit as people compare. */
const COMMIT_SIGNS = 10

/** Every release with who, when, size, promise, what browsers say of it, and what can be done with it. */
export function ReleaseTable({ detail, ask }: { detail: ModuleDetail; ask: (change: Change) => void }) {
  const t = useMessages(developerMessages)
  const format = useFormat()
  return (
    <Section title={t('releases')}>
      <DataTable
        caption={t('releases')}
        rows={detail.releases}
        rowKey={(row) => row.version}
        empty={<Empty title={t('noReleases')} />}
        columns={[
          { key: 'version', title: t('version'), isRowHeader: true, render: (row) => <VersionCell detail={detail} release={row} /> },
          {
            key: 'released',
            title: t('released'),
            render: (row) => (
              <>
                {t('releasedBy', { at: format.dateTime(row.releasedAt), who: row.source === 'installed' ? t('installed') : row.releasedBy })}
                {row.commit && <div>{t('commit', { commit: row.commit.slice(0, COMMIT_SIGNS) })}</div>}
                {row.keyId && <div>{t('signedBy', { key: row.keyId })}</div>}
              </>
            ),
          },
          { key: 'size', title: t('size'), render: (row) => t('sizeIs', { first: format.number(kilobytes(row.bytesFirstLoad)), all: format.number(kilobytes(row.bytesAll)), n: row.files }) },
          { key: 'contract', title: t('contract'), render: (row) => (row.promise ? t('promise', { n: row.contract, until: format.date(row.promise.until), next: row.promise.untilVersion }) : t('promiseOver', { n: row.contract })) },
          { key: 'measured', title: t('measured'), render: (row) => <MeasuredCell release={row} /> },
          ...(detail.may.putForward || detail.may.stop ? [{ key: 'actions', title: t('actions'), render: (row: Release) => <Actions detail={detail} release={row} ask={ask} /> }] : []),
        ]}
      />
    </Section>
  )
}

function VersionCell({ detail, release }: { detail: ModuleDetail; release: Release }) {
  const t = useMessages(developerMessages)
  return (
    <>
      {release.version} {detail.stable?.version === release.version && <Tag tone="good">{t('stable')}</Tag>}
      {detail.canary?.version === release.version && <Tag tone="info">{t('canary')}</Tag>}
      {release.stopped && <Tag tone="bad">{t('stopped')}</Tag>}
    </>
  )
}

function MeasuredCell({ release: { measured } }: { release: Release }) {
  const t = useMessages(developerMessages)
  const format = useFormat()
  if (measured.loads === 0) return t('notMeasured')
  return (
    <>
      {t('measuredIs', { loads: format.number(measured.loads), failures: format.number(measured.failures) })}
      {measured.medianMs !== null && measured.slowMs !== null && <div>{t('times', { median: format.number(measured.medianMs), slow: format.number(measured.slowMs) })}</div>}
    </>
  )
}

function Actions({ detail, release, ask }: { detail: ModuleDetail; release: Release; ask: (change: Change) => void }) {
  const t = useMessages(developerMessages)
  const { version } = release
  const isStable = detail.stable?.version === version
  const { may } = detail
  const named = (words: string) => `${words}: ${version}`
  return (
    <Stack isRow gap={2}>
      {may.putForward && !isStable && !release.stopped && (
        <>
          <Button size="small" label={named(t('promote'))} onPress={() => ask({ kind: 'promote', version })}>
            {t('promote')}
          </Button>
          <Button size="small" kind="secondary" label={named(t('asCanary'))} onPress={() => ask({ kind: 'asCanary', version })}>
            {t('asCanary')}
          </Button>
        </>
      )}
      {may.stop && (
        <Button size="small" kind="quiet" label={named(t(release.stopped ? 'resumeRelease' : 'stopRelease'))} onPress={() => ask({ kind: release.stopped ? 'resumeRelease' : 'stopRelease', version })}>
          {t(release.stopped ? 'resumeRelease' : 'stopRelease')}
        </Button>
      )}
    </Stack>
  )
}
