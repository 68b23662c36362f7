import { useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { LinkButton } from '@mc/ui/link-button'
import { Failed, Loading, Offline } from '@mc/ui/states'
import type { UseQueryResult } from '@tanstack/react-query'
import { useSyncExternalStore, type ReactNode } from 'react'
import type { Messages } from '@mc/i18n'
import { useSignInAddress } from '../react/session.ts'
import { platformRefusals } from './platform-refusals.messages.ts'
import { isSignedOut } from './refusal.ts'
import { useRefusalMessage } from './use-refusal-message.ts'

type Props<Data> = {
  query: Pick<UseQueryResult<Data, unknown>, 'data' | 'error' | 'isFetching' | 'refetch'>
  /** Messages of the refusals this query may meet. */
  messages?: Messages
  /** Shown while waiting for the first answer; a skeleton by default. */
  loading?: ReactNode
  children: (data: Data) => ReactNode
}

/**
 * Shows what a query brings, in each of its states: waiting, refused or failed (with a retry), offline, signed out.
 * Data seen before stay on the page while a newer answer is fetched or cannot be.
 */
export function Result<Data>({ query, messages, loading, children }: Props<Data>) {
  const online = useOnline()
  const say = useRefusalMessage(messages)
  if (query.data !== undefined)
    return (
      <>
        {query.error != null && (online ? <Banner tone="warning" title={say(query.error)} /> : <Offline />)}
        {children(query.data)}
      </>
    )
  if (query.error == null) return online || query.isFetching ? (loading ?? <Loading />) : <Offline />
  if (isSignedOut(query.error)) return <SignedOut />
  if (!online) return <Offline />
  return <Failed detail={say(query.error)} onRetry={() => void query.refetch()} />
}

/** Tells that the session ended, with the way back to this very page. */
function SignedOut() {
  const t = useMessages(platformRefusals)
  const address = useSignInAddress()
  return (
    <Banner tone="warning" title={t('signedOut')}>
      <LinkButton href={address} kind="primary">{t('signIn')}</LinkButton>
    </Banner>
  )
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('online', changed)
      addEventListener('offline', changed)
      return () => {
        removeEventListener('online', changed)
        removeEventListener('offline', changed)
      }
    },
    () => navigator.onLine,
    () => true,
  )
}
