import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useNavigate, useParams, useSearchParams } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useMemo, useState } from 'react'
import { clockTime } from '../../model/gtfs/gtfs-time.ts'
import type { DepartureBoard as Board, StopSign } from '../../model/plan/plan.ts'
import { api } from '../client.ts'
import { TransportMap } from '../map/transport-map.tsx'
import { DepartureBoard } from './departure-board.tsx'
import { isDate, isTime } from './journey-question.ts'
import { MomentForm } from './moment-form.tsx'
import { useMapData } from './network.tsx'
import styles from './plan.module.css'
import { planMessages } from './plan.messages.ts'
import { RouteBadge } from './route-badge.tsx'

/** Hours of departures shown at first. */
const HOURS = 3

/** Departures of a stop are asked for again: a bus that has left goes from the board. */
const BOARD_REFRESH_MS = 60_000

/** A stop: what leaves next, the routes that call, where it is, and ways from and to it. */
export function StopPage() {
  const t = useMessages(planMessages)
  const { id: stopId = '' } = useParams<{ id: string }>()
  const [params, setParams] = useSearchParams()
  const [hours, setHours] = useState(HOURS)
  const [date, time] = [params.get('date') ?? '', params.get('time') ?? '']
  const at = isDate(date) && isTime(time) ? { date, time } : undefined
  const board = useQuery({
    queryKey: ['transport', 'plan.listDepartures', stopId, at, hours],
    queryFn: ({ signal }) => api.plan.listDepartures.query({ stopId, at, hours }, { signal }),
    refetchInterval: at ? false : BOARD_REFRESH_MS,
    placeholderData: (before) => (before?.stop.id === stopId ? before : undefined),
  })
  const go = `/transport/plan?${new URLSearchParams({ from: stopId })}`
  const come = `/transport/plan?${new URLSearchParams({ to: stopId })}`
  return (
    <Page
      title={board.data?.stop.name ?? t('stopTitle')}
      back={{ href: '/transport/plan', label: t('backPlan') }}
      actions={
        board.data && (
          <>
            <LinkButton href={go}>{t('goFrom')}</LinkButton>
            <LinkButton href={come}>{t('goTo')}</LinkButton>
          </>
        )
      }
      wide
    >
      <Result query={board} messages={planMessages}>
        {(data) => (
          <Stack gap={6}>
            <Departures board={data} hours={hours} busy={board.isFetching} onMore={() => setHours(24)} />
            <Section title={t('showDay')}>
              <MomentForm key={`${date} ${time}`} date={data.from.date} time={clockTime(data.from.seconds)} onShow={(moment) => setParams(moment)} {...(at && { onNow: () => setParams({}) })} />
            </Section>
            <RoutesHere stop={data.stop} />
            <StopMap stop={data.stop} />
          </Stack>
        )}
      </Result>
    </Page>
  )
}

function Departures({ board, hours, busy, onMore }: { board: Board; hours: number; busy: boolean; onMore: () => void }) {
  const t = useMessages(planMessages)
  const format = useFormat()
  const more = hours < 24 && (
    <Button onPress={onMore} busy={busy}>
      {t('boardMore')}
    </Button>
  )
  return (
    <Section title={t('boardTitle')} lead={t('boardLead', { time: clockTime(board.from.seconds), date: format.date(board.from.date), n: hours })}>
      {board.departures.length === 0 ? (
        <Empty icon="bus" title={t('boardNone', { n: hours })} hint={t('boardNoneHint')} action={more} />
      ) : (
        <Stack gap={3}>
          <DepartureBoard stopName={board.stop.name} day={board.from.date} departures={board.departures} />
          {more && <div>{more}</div>}
        </Stack>
      )}
    </Section>
  )
}

function RoutesHere({ stop }: { stop: StopSign }) {
  const t = useMessages(planMessages)
  return (
    <Section title={t('routesHere')}>
      <ul className={styles['list']} aria-label={t('routesHere')}>
        {stop.routes.map((route) => (
          <li key={route.id} className={styles['row']}>
            <RouteBadge route={route} />
            <a href={`/transport/routes/${encodeURIComponent(route.id)}`}>{route.longName}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The routes of this stop on the map; nothing while the map's content is not there: the list above says the same. */
function StopMap({ stop }: { stop: StopSign }) {
  const t = useMessages(planMessages)
  const navigate = useNavigate()
  const { data } = useMapData()
  const shown = useMemo(() => {
    if (!data) return null
    const here = new Set(stop.routes.map((route) => route.id))
    const lines = data.shapes.filter((shape) => here.has(shape.routeId)).map((shape) => ({ key: shape.routeId, color: shape.color, points: shape.points }))
    const stops = data.stops.map((each) => ({ ...each, isMarked: each.id === stop.id })).sort((a, b) => Number(a.isMarked) - Number(b.isMarked))
    return { lines, stops, names: data.places }
  }, [data, stop])
  if (!shown) return null
  return (
    <Section title={t('tabMap')}>
      <TransportMap label={t('stopMap', { stop: stop.name })} {...shown} onStop={(id) => navigate(`/transport/stops/${encodeURIComponent(id)}`)} />
    </Section>
  )
}
