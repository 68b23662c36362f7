import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useSession } from '@mc/module-kit/react'
import { ChoiceField } from '@mc/ui/choice-field'
import { DataTable } from '@mc/ui/data-table'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { exchangeMessages } from './exchange.messages.ts'

const PERIODS = [
  ['1', 'day'],
  ['7', 'week'],
  ['31', 'month'],
] as const

/** Do the registers of other offices answer, and how fast? For administrators (I4). */
export function ExchangePage() {
  const t = useMessages(exchangeMessages)
  const session = useSession()
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/account', label: t('back') }}>
      <RequireLevel level={1}>{session?.roles.includes('administrator') ? <Overview /> : <Empty title={t('onlyAdministrators')} hint={t('onlyAdministratorsHint')} />}</RequireLevel>
    </Page>
  )
}

function Overview() {
  const t = useMessages(exchangeMessages)
  const [days, setDays] = useState('1')
  const overview = useQuery({
    queryKey: ['portal', 'exchange.overview', days],
    queryFn: ({ signal }) => portalApi.exchange.overview.query({ days: Number(days) }, { signal }),
    placeholderData: (before) => before,
  })
  return (
    <Stack gap={6}>
      <ChoiceField label={t('time')} name="days" value={days} onChange={setDays} options={PERIODS.map(([value, key]) => ({ value, label: t(key) }))} isRow />
      <Result query={overview}>
        {({ registers, failures }) => (
          <>
            <Registers registers={registers} />
            <Failures failures={failures} registers={registers} />
          </>
        )}
      </Result>
    </Stack>
  )
}

type Found = Awaited<ReturnType<typeof portalApi.exchange.overview.query>>

function Registers({ registers }: Pick<Found, 'registers'>) {
  const t = useMessages(exchangeMessages)
  const locale = useLocale()
  const format = useFormat()
  const ms = (value: number | null) => (value === null ? '–' : format.number(Math.round(value)))
  return (
    <Section title={t('registers')}>
      <DataTable
        caption={t('registers')}
        rows={registers}
        rowKey={(row) => row.register}
        empty={t('noFailures')}
        columns={[
          { key: 'register', title: t('register'), isRowHeader: true, render: (row) => `${row.title[locale]} (${row.owner[locale]})` },
          { key: 'calls', title: t('calls'), render: (row) => format.number(row.calls) },
          { key: 'failures', title: t('failures'), render: (row) => (row.failures > 0 ? <Tag tone="bad">{format.number(row.failures)}</Tag> : format.number(0)) },
          { key: 'p50', title: t('p50'), render: (row) => ms(row.p50) },
          { key: 'p95', title: t('p95'), render: (row) => ms(row.p95) },
        ]}
      />
    </Section>
  )
}

function Failures({ failures, registers }: Found) {
  const t = useMessages(exchangeMessages)
  const locale = useLocale()
  const format = useFormat()
  return (
    <Section title={t('failed')}>
      <DataTable
        caption={t('failed')}
        rows={failures}
        rowKey={(row) => row.requestId}
        empty={t('noFailures')}
        columns={[
          { key: 'at', title: t('at'), render: (row) => format.dateTime(row.at) },
          { key: 'register', title: t('register'), isRowHeader: true, render: (row) => registers.find((one) => one.register === row.register)?.title[locale] ?? row.register },
          { key: 'outcome', title: t('outcome'), render: (row) => t(row.outcome === 'refused' ? 'refused' : 'away') },
          { key: 'purpose', title: t('purpose'), render: (row) => row.purpose },
          { key: 'id', title: t('id'), render: (row) => <code>{row.requestId}</code> },
        ]}
      />
    </Section>
  )
}
