import { useFormat, useMessages } from '@mc/i18n/react'
import { DataTable } from '@mc/ui/data-table'
import type { DepartureView } from '../../model/plan/plan.ts'
import styles from './plan.module.css'
import { planMessages } from './plan.messages.ts'
import { RouteBadge } from './route-badge.tsx'
import { useMomentWords } from './use-moment-words.ts'

/** Departures as a table: a time, or about how often; a bus of the day before after midnight says so. */
export function DepartureBoard({ stopName, day, departures }: { stopName: string; day: string; departures: readonly DepartureView[] }) {
  const t = useMessages(planMessages)
  return (
    <DataTable
      caption={t('boardCaption', { stop: stopName })}
      rows={departures}
      rowKey={keyOf}
      columns={[
        { key: 'time', title: t('colTime'), isRowHeader: true, render: (departure) => <DepartureTime departure={departure} day={day} /> },
        {
          key: 'route',
          title: t('colRoute'),
          render: ({ route, serviceDate }) => (
            <a href={`/transport/routes/${encodeURIComponent(route.id)}?date=${serviceDate}`} aria-label={`${t('routeTitle', { number: route.shortName })}, ${route.longName}`}>
              <RouteBadge route={route} />
            </a>
          ),
        },
        { key: 'headsign', title: t('colHeadsign'), render: (departure) => departure.headsign },
      ]}
    />
  )
}

/** The time of a departure in words. */
export function DepartureTime({ departure, day }: { departure: DepartureView; day: string }) {
  const t = useMessages(planMessages)
  const format = useFormat()
  const words = useMomentWords(day)
  if (departure.kind === 'headway') return <>{t('headway', { n: departure.headwayMinutes, from: words.at(departure.from), until: words.at(departure.until) })}</>
  const isNight = departure.serviceDate !== departure.at.date
  return (
    <>
      {words.at(departure.at)}
      {isNight && <span className={styles['quiet']}> {t('nightService', { day: format.longDate(departure.serviceDate) })}</span>}
    </>
  )
}

/** Distinguishes departures of one list. */
export function keyOf(departure: DepartureView): string {
  const at = departure.kind === 'timed' ? departure.at : departure.from
  return `${departure.tripId} ${departure.serviceDate} ${at.date} ${at.seconds}`
}
