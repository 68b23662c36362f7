import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tabs } from '@mc/ui/tabs'
import { useMemo } from 'react'
import type { TransportMap as MapData } from '../../model/plan/plan.ts'
import { api } from '../client.ts'
import { TransportMap } from '../map/transport-map.tsx'
import styles from './plan.module.css'
import { planMessages } from './plan.messages.ts'
import { RouteBadge } from './route-badge.tsx'

/** What the map draws changes with the timetable only. */
const MAP_STALE_MS = 600_000

/** The map's content, kept for as long as the page lives. */
export function useMapData() {
  return useQuery({ queryKey: ['transport', 'plan.getMap'], queryFn: ({ signal }) => api.plan.getMap.query(undefined, { signal }), staleTime: MAP_STALE_MS })
}

/** The whole network: a map, and the same as a list of routes with their stops behind each. */
export function Network() {
  const t = useMessages(planMessages)
  return (
    <Section title={t('networkTitle')}>
      <Tabs
        label={t('networkTitle')}
        items={[
          { id: 'map', label: t('tabMap'), content: <NetworkMap /> },
          { id: 'routes', label: t('tabRoutes'), content: <RouteList /> },
        ]}
      />
    </Section>
  )
}

function NetworkMap() {
  const t = useMessages(planMessages)
  const map = useMapData()
  return (
    <Result query={map} messages={planMessages}>
      {(data) =>
        data.stops.length === 0 ? (
          <Empty icon="map" title={t('routesNone')} />
        ) : (
          <Stack gap={2}>
            <p className={styles['quiet']}>{t('mapHint')}</p>
            <WholeMap data={data} />
          </Stack>
        )
      }
    </Result>
  )
}

function WholeMap({ data }: { data: MapData }) {
  const t = useMessages(planMessages)
  const navigate = useNavigate()
  const lines = useMemo(() => data.shapes.map((shape) => ({ key: shape.routeId, color: shape.color, points: shape.points })), [data])
  return <TransportMap label={t('mapLabel')} lines={lines} stops={data.stops} names={data.places} onStop={(id) => navigate(`/transport/stops/${encodeURIComponent(id)}`)} />
}

function RouteList() {
  const t = useMessages(planMessages)
  const routes = useQuery({ queryKey: ['transport', 'plan.listRoutes'], queryFn: ({ signal }) => api.plan.listRoutes.query(undefined, { signal }), staleTime: MAP_STALE_MS })
  return (
    <Result query={routes} messages={planMessages}>
      {(list) =>
        list.length === 0 ? (
          <Empty icon="bus" title={t('routesNone')} />
        ) : (
          <ul className={styles['list']} aria-label={t('tabRoutes')}>
            {list.map((route) => (
              <li key={route.id} className={styles['row']}>
                <RouteBadge route={route} />
                <a href={`/transport/routes/${encodeURIComponent(route.id)}`}>{route.longName}</a>
              </li>
            ))}
          </ul>
        )
      }
    </Result>
  )
}
