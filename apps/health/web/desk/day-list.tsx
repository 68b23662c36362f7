import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useMutation, useQueryClient } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { specialtyName } from '../../model/facilities/specialty.ts'
import { api } from '../client.ts'
import { RefusalBanner } from '../refusal-banner.tsx'
import { deskMessages } from './desk.messages.ts'

export type DayOfDesk = Awaited<ReturnType<typeof api.desk.listDay.query>>
type Row = DayOfDesk['appointments'][number]

const TONES = { booked: 'neutral', arrived: 'good', fulfilled: 'info', cancelled: 'neutral', noshow: 'warning' } as const

/** Who comes on the day, by time, and what to do with each. */
export function DayList({ day, onOpenRecord }: { day: DayOfDesk; onOpenRecord?: (citizenId: string) => void }) {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  const { date, time } = useFormat()
  const { today } = useClock()
  const queries = useQueryClient()
  const receive = useMutation({
    mutationFn: (id: string) => api.desk.receivePatient.mutate({ id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['health', 'desk.listDay'] }),
  })
  const actionsOf = (row: Row) => (
    <Stack isRow gap={2}>
      {row.status === 'booked' && day.day === today && (
        <Button size="small" kind="primary" busy={receive.isPending && receive.variables === row.id} label={t('receiveWho', { name: row.patientName })} onPress={() => receive.mutate(row.id)}>
          {t('receive')}
        </Button>
      )}
      {onOpenRecord && (
        <Button size="small" label={t('openWho', { name: row.patientName })} onPress={() => onOpenRecord(row.citizenId)}>
          {t('open')}
        </Button>
      )}
    </Stack>
  )
  return (
    <>
      <RefusalBanner error={receive.error} />
      <p role="status">{t('count', { n: day.appointments.length, arrived: day.appointments.filter((row) => row.status === 'arrived').length })}</p>
      <DataTable
        caption={t('dayTitle')}
        rows={day.appointments}
        rowKey={(row) => row.id}
        empty={<Empty icon="calendar" title={t('none')} hint={t('noneHint')} />}
        columns={[
          { key: 'time', title: t('time'), render: (row) => time(row.startsAt) },
          { key: 'number', title: t('number'), align: 'end', render: (row) => row.queueNumber },
          { key: 'patient', title: t('patient'), isRowHeader: true, render: (row) => row.patientName },
          { key: 'born', title: t('born'), render: (row) => (row.patientBirthDate.length === 10 ? date(row.patientBirthDate) : row.patientBirthDate) },
          { key: 'specialty', title: t('specialty'), render: (row) => t('specialtyRoom', { specialty: specialtyName(row.specialty)[locale], room: row.room }) },
          { key: 'status', title: t('status'), render: (row) => <Tag tone={TONES[row.status]}>{t(row.status)}</Tag> },
          { key: 'actions', title: t('actions'), render: actionsOf },
        ]}
      />
    </>
  )
}
