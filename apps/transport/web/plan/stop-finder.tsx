import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { SearchField } from '@mc/ui/search-field'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import { api } from '../client.ts'
import styles from './plan.module.css'
import { planMessages } from './plan.messages.ts'

/** How long the device may take to say where it is. */
const PLACE_TIMEOUT_MS = 10_000

/** Finds a stop by name or the nearest ones, and leads to its departures. */
export function StopFinder() {
  const t = useMessages(planMessages)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<{ text: string } | { near: { lat: number; lon: number } } | null>(null)
  const [place, setPlace] = useState<'idle' | 'waiting' | 'refused'>('idle')
  const findNearest = () => {
    setPlace('waiting')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setPlace('idle')
        setAsked({ near: { lat: coords.latitude, lon: coords.longitude } })
      },
      () => setPlace('refused'),
      { timeout: PLACE_TIMEOUT_MS, maximumAge: 60_000 },
    )
  }
  return (
    <Section title={t('stopsTitle')}>
      <Stack gap={3}>
        <SearchField label={t('stopsSearch')} showsLabel value={typed} onChange={setTyped} onSearch={(text) => setAsked(text.trim() === '' ? null : { text })} maxLength={100} />
        <div>
          <Button onPress={findNearest} busy={place === 'waiting'}>
            {t('nearest')}
          </Button>
        </div>
        <div role="status">{place === 'waiting' && t('nearestWaiting')}</div>
        {place === 'refused' && <Banner tone="warning" title={t('nearestRefused')} isLive />}
        {asked && <FoundStops asked={asked} />}
      </Stack>
    </Section>
  )
}

function FoundStops({ asked }: { asked: { text: string } | { near: { lat: number; lon: number } } }) {
  const t = useMessages(planMessages)
  const format = useFormat()
  const stops = useQuery({ queryKey: ['transport', 'plan.findStops', asked], queryFn: ({ signal }) => api.plan.findStops.query({ ...asked, limit: 10 }, { signal }) })
  return (
    <Result query={stops} messages={planMessages}>
      {(list) =>
        list.length === 0 ? (
          <Empty icon="bus" title={t('stopNone')} />
        ) : (
          <>
            <p role="status">{t('stopFound', { n: list.length })}</p>
            <ul className={styles['list']} aria-label={'near' in asked ? t('nearestTitle') : t('stopsTitle')}>
              {list.map((stop) => (
                <li key={stop.id} className={styles['row']}>
                  <a href={`/transport/stops/${encodeURIComponent(stop.id)}`}>{stop.name}</a>
                  <span className={styles['quiet']}>{t('stopRoutes', { routes: stop.routes.map((route) => route.shortName).join(', ') })}</span>
                  {stop.km !== null && <span className={styles['quiet']}>{t('km', { km: format.number(Math.round(stop.km * 10) / 10) })}</span>}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Result>
  )
}
