import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { formatBirthDate } from '@mc/identity'
import { useMutation, useQueryClient } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Grid } from '@mc/ui/grid'
import { Pagination } from '@mc/ui/pagination'
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

/** Rows of a page: on a phone each is a card, and a hospital's day has hundreds. */
const PAGE_ROWS = 10

/** States that a list of a day can be narrowed to; what was cancelled is not on it. */
const STATES = ['booked', 'arrived', 'fulfilled', 'noshow'] as const

/** What a list is narrowed to; an empty text lets everything through. */
type Wish = { state: string; room: string; name: string; page: number }

type Props = {
  day: DayOfDesk
  /** The state that is this officer's work, shown first. */
  firstState?: (typeof STATES)[number] | undefined
  onOpenRecord?: ((citizenId: string) => void) | undefined
}

/** Who comes on the day, by time, and what to do with each; narrowed by state, room and name, a page at a time. */
export function DayList({ day, firstState, onOpenRecord }: Props) {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  const [wish, setWish] = useState<Wish>({ state: firstState ?? '', room: '', name: '', page: 1 })
  const change = (part: Partial<Wish>) => setWish({ ...wish, page: 1, ...part })
  const placeOf = (row: Row) => t('specialtyRoom', { specialty: specialtyName(row.specialty)[locale], room: row.room })
  const roomOf = (row: Row) => `${row.specialty} ${row.room}`
  const rooms = new Map(day.appointments.map((row) => [roomOf(row), placeOf(row)]))
  const inRoom = day.appointments.filter((row) => (wish.room === '' || wish.room === roomOf(row)) && matchesFolded(wish.name, row.patientName) > 0)
  const rows = inRoom.filter((row) => wish.state === '' || row.status === wish.state)
  const pageCount = Math.max(1, Math.ceil(rows.length / PAGE_ROWS))
  const page = Math.min(wish.page, pageCount)
  const stateOptions = STATES.map((state) => ({ value: state, label: t('stateCount', { state: t(state), n: inRoom.filter((row) => row.status === state).length }) }))
  return (
    <>
      {day.appointments.length > 0 && (
        <Grid min="14rem">
          <SelectField name="state" label={t('status')} value={wish.state} onChange={(state) => change({ state })} placeholder={t('allStates', { n: inRoom.length })} options={stateOptions} />
          {rooms.size > 1 && (
            <SelectField name="room" label={t('specialty')} value={wish.room} onChange={(room) => change({ room })} placeholder={t('allRooms')} options={[...rooms].map(([value, label]) => ({ value, label }))} />
          )}
        </Grid>
      )}
      {day.appointments.length > PAGE_ROWS && <SearchField label={t('findName')} showsLabel value={wish.name} onChange={(name) => change({ name })} onSearch={(name) => change({ name })} />}
      <p role="status">{t('count', { n: inRoom.length, arrived: inRoom.filter((row) => row.status === 'arrived').length })}</p>
      <Rows day={day} rows={rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS)} isNarrowed={rows.length < day.appointments.length} placeOf={placeOf} onOpenRecord={onOpenRecord} />
      <Pagination page={page} pageCount={pageCount} onPage={(next) => setWish({ ...wish, page: next })} label={t('pages')} />
    </>
  )
}

type RowsProps = { day: DayOfDesk; rows: readonly Row[]; isNarrowed: boolean; placeOf: (row: Row) => string; onOpenRecord: ((citizenId: string) => void) | undefined }

function Rows({ day, rows, isNarrowed, placeOf, onOpenRecord }: RowsProps) {
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
        empty={isNarrowed ? <Empty icon="calendar" title={t('noneOfThese')} hint={t('noneOfTheseHint')} /> : <Empty icon="calendar" title={t('none')} hint={t('noneHint')} />}
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
