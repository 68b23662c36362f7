import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { DataTable } from '@mc/ui/data-table'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { api } from '../client.ts'
import { CloseDay } from './close-day.tsx'
import { DifferenceList } from './difference-list.tsx'
import { reconcileMessages } from './reconcile.messages.ts'

type Day = Awaited<ReturnType<typeof api.reconcile.getDay.query>>

/** Do the bank, the ledger and the bills agree on this day, what differs, and may it be closed? */
export function DayPage() {
  const t = useMessages(reconcileMessages)
  const { date } = useFormat()
  const { day } = useParams<{ day: string }>()
  const found = useQuery({ queryKey: ['payments', 'reconcile.getDay', day], queryFn: ({ signal }) => api.reconcile.getDay.query({ day }, { signal }) })
  return (
    <Page wide title={found.data ? t('dayTitle', { day: date(found.data.day) }) : t('dayPage')} back={{ href: '/payments/desk?show=days', label: t('back') }}>
      <RequireLevel level={2}>
        <Result query={found} messages={reconcileMessages}>
          {(data) => <DayParts day={data} onChanged={() => void found.refetch()} />}
        </Result>
      </RequireLevel>
    </Page>
  )
}

function DayParts({ day, onChanged }: { day: Day; onChanged: () => void }) {
  const t = useMessages(reconcileMessages)
  const { dong, dateTime } = useFormat()
  const { report } = day
  const rows = [
    { book: t('bankBook'), in: report.bankCreditsDong, out: report.bankDebitsDong },
    { book: t('ourBook'), in: report.ourCreditsDong, out: report.ourDebitsDong },
    { book: t('ledgerBook'), in: report.ledgerCreditsDong, out: report.ledgerDebitsDong },
    { book: t('billsBook'), in: report.billsDong, out: null },
    { book: t('suspenseBook'), in: report.suspenseDong, out: null },
  ]
  return (
    <Stack gap={5}>
      <Banner tone={day.isTied ? 'good' : 'warning'} title={day.isTied ? t('tied') : t('untied')}>
        {day.closed && t('closedBy', { name: day.closed.by, when: dateTime(day.closed.at) })}
      </Banner>
      <Section title={t('differences')}>
        <DifferenceList day={day} onChanged={onChanged} />
      </Section>
      <Section title={t('report')}>
        <Stack gap={4}>
          <SummaryList
            items={[
              { term: t('opening'), detail: dong(day.openingDong) },
              { term: t('closing'), detail: dong(day.closingDong) },
            ]}
          />
          <DataTable
            keepsTable
            caption={t('reportCaption')}
            rows={rows}
            rowKey={(row) => row.book}
            columns={[
              { key: 'book', title: t('book'), isRowHeader: true, render: (row) => row.book },
              { key: 'in', title: t('credits'), align: 'end', render: (row) => dong(row.in) },
              { key: 'out', title: t('debits'), align: 'end', render: (row) => (row.out === null ? '–' : dong(row.out)) },
            ]}
          />
        </Stack>
      </Section>
      {day.closed === null && <CloseDay day={day} onClosed={onChanged} />}
    </Stack>
  )
}
