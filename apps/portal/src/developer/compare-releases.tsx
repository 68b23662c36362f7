import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { DataTable } from '@mc/ui/data-table'
import { Grid } from '@mc/ui/grid'
import { Section } from '@mc/ui/section'
import { SelectField } from '@mc/ui/select-field'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { developerMessages } from './developer.messages.ts'
import type { ModuleDetail } from './module-detail.ts'

const TONES = { added: 'info', removed: 'warning', changed: 'neutral' } as const

/** Which files differ between two releases, and by how much? */
export function CompareReleases({ detail }: { detail: ModuleDetail }) {
  const t = useMessages(developerMessages)
  const versions = detail.releases.map((one) => one.version)
  const [chosen, choose] = useState<{ from?: string; to?: string }>({})
  const to = chosen.to ?? versions[0]
  const from = chosen.from ?? versions[1]
  return (
    <Section title={t('compare')}>
      {!from || !to ? (
        <p>{t('compareNeeds')}</p>
      ) : (
        <>
          <Grid min="14rem">
            <SelectField label={t('from')} name="from" value={from} onChange={(next) => choose({ from: next, to })} options={versions.map((value) => ({ value, label: value }))} />
            <SelectField label={t('to')} name="to" value={to} onChange={(next) => choose({ from, to: next })} options={versions.map((value) => ({ value, label: value }))} />
          </Grid>
          <Differences module={detail.id} from={from} to={to} />
        </>
      )}
    </Section>
  )
}

function Differences({ module, from, to }: { module: string; from: string; to: string }) {
  const t = useMessages(developerMessages)
  const format = useFormat()
  const changes = useQuery({ queryKey: ['portal', 'releases.compare', module, from, to], queryFn: ({ signal }) => portalApi.releases.compare.query({ module, from, to }, { signal }), staleTime: Infinity })
  return (
    <Result query={changes}>
      {(rows) => (
        <DataTable
          caption={t('compare')}
          rows={rows}
          rowKey={(row) => row.path}
          empty={<Empty title={t('sameFiles')} />}
          columns={[
            { key: 'file', title: t('file'), isRowHeader: true, render: (row) => row.path },
            { key: 'change', title: t('change'), render: (row) => <Tag tone={TONES[row.what]}>{t(row.what)}</Tag> },
            { key: 'bytes', title: t('bytes'), align: 'end', render: (row) => t('bytesChange', { before: format.number(row.bytesBefore), after: format.number(row.bytesAfter) }) },
          ]}
        />
      )}
    </Result>
  )
}
