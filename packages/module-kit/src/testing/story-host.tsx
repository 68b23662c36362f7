import type { Locale } from '@mc/i18n'
import { LocaleProvider, useLocale } from '@mc/i18n/react'
import { useLayoutEffect, useState, type ReactNode } from 'react'
import { memoryLocation } from 'wouter/memory-location'
import type { BootSession } from '../boot.ts'
import { QueryClient, QueryClientProvider } from '../data/queries.ts'
import { replaceGatewayFetch } from '../data/sector-client.ts'
import { HostProvider } from '../react/host.tsx'
import { Route, Router } from '../react/navigation.tsx'
import { answerFromTable, type Answers } from './answer-from-table.ts'

type Props = {
  children: ReactNode
  answers?: Answers
  session?: Partial<BootSession> | null
  locale?: Locale
  today?: string
  /** Address of the page shown, and its pattern when it has parameters. */
  path?: string
  pattern?: string
}

const someone: BootSession = { personId: '019085000017', name: 'Nguyễn Văn Hùng', level: 2, roles: ['citizen'] }

/** Mounts a module's page in a story or test: a session, a language, and a gateway that answers from a table. */
export function StoryHost({ children, answers = {}, session = {}, locale, today = '2026-11-25', path = '/', pattern }: Props) {
  const around = useLocale()
  const [place] = useState(() => memoryLocation({ path }))
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } }))
  const [ready, setReady] = useState(false)
  useLayoutEffect(() => {
    const restore = replaceGatewayFetch((input, init) => answerFromTable(answers, String(input), init))
    setReady(true)
    return restore
  }, [answers])
  const host = { session: session && { ...someone, ...session }, today, modules: [], renderSlot: () => null, report: () => undefined }
  if (!ready) return null
  return (
    <LocaleProvider locale={locale ?? around}>
      <QueryClientProvider client={client}>
        <HostProvider host={host}>
          <Router hook={place.hook} searchHook={place.searchHook}>
            {pattern ? <Route path={pattern}>{children}</Route> : children}
          </Router>
        </HostProvider>
      </QueryClientProvider>
    </LocaleProvider>
  )
}
