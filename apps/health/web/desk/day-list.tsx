import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { formatBirthDate } from '@mc/identity'
import { useMutation, useQueryClient } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { SearchField } from '@mc/ui/search-field'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { matchesFolded } from '@mc/names'
import { useState } from 'react'
import { specialtyName } from '../../model/facilities/specialty.ts'
import { api } from '../client.ts'
import { RefusalBanner } from '../refusal-banner.tsx'
import { deskMessages } from './desk.messages.ts'

export type DayOfDesk = Awaited<ReturnType<typeof api.desk.listDay.query>>
type Row = DayOfDesk['appointments'][number]

const TONES = { booked: 'neutral', arrived: 'good', fulfilled: 'info', cancelled: 'neutral', noshow: 'warning' } as const

/** Rows in sight at first, and more at each press: a hospital's day has hundreds. */
const ROWS_SHOWN = 20

/** Who comes on the day, by time, and what to do with each; narrowed by room and by name. */
export function DayList({ day, onOpenRecord }: { day: DayOfDesk; onOpenRecord?: (citizenId: string) => void }) {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  const [room, setRoom] = useState('')
  const [name, setName] = useState('')
  const [shown, setShown] = useState(ROWS_SHOWN)
  const placeOf = (row: Row) => t('specialtyRoom', { specialty: specialtyName(row.specialty)[locale], room: row.room })
  const rooms = new Map(day.appointments.map((row) => [`${row.specialty} ${row.room}`, placeOf(row)]))
  const rows = day.appointments.filter((row) => (room === '' || room === `${row.specialty} ${row.room}`) && matchesFolded(name, row.patientName) > 0)
  const hidden = rows.length - shown
  return (
    <>
      {rooms.size > 1 && (
        <SelectField name="room" label={t('specialty')} value={room} onChange={setRoom} placeholder={t('allRooms')} options={[...rooms].map(([value, label]) => ({ value, label }))} />
      )}
      {day.appointments.length > ROWS_SHOWN && <SearchField label={t('findName')} showsLabel value={name} onChange={setName} onSearch={setName} />}
      <p role="status">{t('count', { n: rows.length, arrived: rows.filter((row) => row.status === 'arrived').length })}</p>
      <Rows day={day} rows={rows.slice(0, shown)} placeOf={placeOf} onOpenRecord={onOpenRecord} />
      {hidden > 0 && <Button onPress={() => setShown(shown + ROWS_SHOWN)}>{t('more', { n: hidden })}</Button>}
    </>
  )
}

type RowsProps = { day: DayOfDesk; rows: readonly Row[]; placeOf: (row: Row) => string; onOpenRecord?: (citizenId: string) => void }

function Rows({ day, rows, placeOf, onOpenRecord }: RowsProps) {
  const t = useMessages(deskMessages)
  const { time } = useFormat()
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
      <DataTable
        caption={t('dayTitle')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<Empty icon="calendar" title={t('none')} hint={t('noneHint')} />}
        columns={[
          { key: 'time', title: t('time'), render: (row) => time(row.startsAt) },
          { key: 'number', title: t('number'), align: 'end', render: (row) => row.queueNumber },
          { key: 'patient', title: t('patient'), isRowHeader: true, render: (row) => row.patientName },
          { key: 'born', title: t('born'), render: (row) => formatBirthDate(row.patientBirthDate) },
          { key: 'specialty', title: t('specialty'), render: placeOf },
          { key: 'status', title: t('status'), render: (row) => <Tag tone={TONES[row.status]}>{t(row.status)}</Tag> },
          { key: 'actions', title: t('actions'), render: actionsOf },
        ]}
      />
    </>
  )
}
