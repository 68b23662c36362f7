import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useNavigate, useParams, useSearchParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tabs } from '@mc/ui/tabs'
import { useMemo } from 'react'
import type { RouteDirection, RoutePage as RouteData } from '../../model/plan/plan.ts'
import { api } from '../client.ts'
import { TransportMap } from '../map/transport-map.tsx'
import { DepartureTime, keyOf } from './departure-board.tsx'
import { isDate } from './journey-question.ts'
import { MomentForm } from './moment-form.tsx'
import styles from './plan.module.css'
import { planMessages } from './plan.messages.ts'

/** A route on a day: each direction's departures and stops, and its line on the map. */
export function RoutePage() {
  const t = useMessages(planMessages)
  const format = useFormat()
  const { id = '' } = useParams<{ id: string }>()
  const [params, setParams] = useSearchParams()
  const asked = params.get('date') ?? ''
  const date = isDate(asked) ? asked : undefined
  const route = useQuery({ queryKey: ['transport', 'plan.getRoute', id, date], queryFn: ({ signal }) => api.plan.getRoute.query({ id, date }, { signal }) })
  const { data } = route
  return (
    <Page
      title={data ? `${t('routeTitle', { number: data.route.shortName })}: ${data.route.longName}` : t('colRoute')}
      lead={data && t('routeOn', { date: format.longDate(data.date) })}
      back={{ href: '/transport/plan', label: t('backPlan') }}
      wide
    >
      <Result query={route} messages={planMessages}>
        {(found) => (
          <Stack gap={6}>
            <Tabs
              label={t('directions')}
              items={found.directions.map((direction) => ({
                id: String(direction.directionId),
                label: t('toward', { headsign: direction.headsign }),
                content: <Direction direction={direction} day={found.date} />,
              }))}
            />
            <Section title={t('showDay')}>
              <MomentForm key={found.date} date={found.date} onShow={(moment) => setParams({ date: moment.date })} {...(date && { onNow: () => setParams({}) })} />
            </Section>
            <RouteMap data={found} />
          </Stack>
        )}
      </Result>
    </Page>
  )
}

function Direction({ direction, day }: { direction: RouteDirection; day: string }) {
  const t = useMessages(planMessages)
  return (
    <Stack gap={5}>
      <Section title={t('routeDepartures')}>
        {direction.departures.length === 0 ? (
          <Empty icon="bus" title={t('routeNone')} hint={t('routeNoneHint')} />
        ) : (
          <ul className={styles['times']} aria-label={t('routeDepartures')}>
            {direction.departures.map((departure) => (
              <li key={keyOf(departure)}>
                <DepartureTime departure={departure} day={day} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('routeStops')}>
        <ol className={styles['stops']} aria-label={t('routeStops')}>
          {direction.stops.map((stop, index) => (
            <li key={`${stop.id}-${index}`}>
              <a href={`/transport/stops/${encodeURIComponent(stop.id)}`}>{stop.name}</a>
              {index > 0 && <span className={styles['quiet']}>{t('ride', { n: stop.minutes })}</span>}
            </li>
          ))}
        </ol>
      </Section>
    </Stack>
  )
}

function RouteMap({ data }: { data: RouteData }) {
  const t = useMessages(planMessages)
  const navigate = useNavigate()
  const shown = useMemo(() => {
    const stops = new Map(data.directions.flatMap((direction) => direction.stops).map((stop) => [stop.id, stop]))
    return { lines: data.shapes.map((points, index) => ({ key: String(index), color: data.route.color, points })), stops: [...stops.values()] }
  }, [data])
  return (
    <Section title={t('tabMap')}>
      <TransportMap label={t('routeMap', { number: data.route.shortName })} {...shown} names={NO_NAMES} onStop={(id) => navigate(`/transport/stops/${encodeURIComponent(id)}`)} />
    </Section>
  )
}

const NO_NAMES: readonly never[] = []
