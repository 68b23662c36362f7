import { useMessages } from '@mc/i18n/react'
import { BarButton } from '@mc/ui/bar-button'
import { lazy, Suspense, useEffect, useState } from 'react'
import { noticesMessages } from './notices.messages.ts'

// Brought when the page is at rest: its first files know nothing of it.
const LiveBell = import.meta.env.SSR ? null : lazy(() => import('./live-bell.tsx').then((m) => ({ default: m.LiveBell })))

/** Longest wait for a page at rest: a page that never rests has its bell too. */
const REST_MAX_MS = 4_000

/** The way to one's notices: a link in the gateway's HTML, and where no script runs; live once the page is at rest. */
export function Bell({ isLive }: { isLive: boolean }) {
  const isAtRest = useAtRest()
  const link = <PlainBell />
  return LiveBell && isLive && isAtRest ? (
    <Suspense fallback={link}>
      <LiveBell />
    </Suspense>
  ) : (
    link
  )
}

function PlainBell() {
  const t = useMessages(noticesMessages)
  return (
    <BarButton href="/notices" icon="bell">
      {t('bell')}
    </BarButton>
  )
}

function useAtRest(): boolean {
  const [isAtRest, setAtRest] = useState(false)
  useEffect(() => {
    const rest = () => setAtRest(true)
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(rest, REST_MAX_MS)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(rest, { timeout: REST_MAX_MS })
    return () => cancelIdleCallback(idle)
  }, [])
  return isAtRest
}
