import type { Locale } from '@mc/i18n'
import { LocaleProvider, useLocale } from '@mc/i18n/react'
import { useLayoutEffect, useState, type ReactNode } from 'react'
import { memoryLocation } from 'wouter/memory-location'
import type { BootSession } from '../boot.ts'
import { QueryClient, QueryClientProvider } from '../data/queries.ts'
import { replaceGatewayFetch } from '../data/sector-client.ts'
import { HostProvider } from '../react/host.tsx'
import { Route, Router } from '../react/navigation.tsx'

/** What the mocked gateway answers, by procedure: data, a refusal (`{ refusal, status }` in an Error's cause), or nothing yet. */
export type Answers = Readonly<Record<string, unknown>>

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
    const restore = replaceGatewayFetch((input, init) => answer(answers, String(input), init?.signal ?? undefined))
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

async function answer(answers: Answers, address: string, signal: AbortSignal | undefined): Promise<Response> {
  const procedures = decodeURIComponent(new URL(address, 'http://story.invalid').pathname).split('/').at(-1)!.split(',')
  if (procedures.some((name) => answers[name] === 'loading'))
    return new Promise((_, refuse) => signal?.addEventListener('abort', () => refuse(signal.reason)))
  const parts = procedures.map((name) => (answers[name] instanceof Error ? failed(name, answers[name]) : { result: { data: answers[name] ?? null } }))
  return new Response(JSON.stringify(parts), { status: 207, headers: { 'content-type': 'application/json' } })
}

function failed(path: string, error: Error) {
  const cause = (error.cause ?? {}) as { status?: number; code?: string; params?: Record<string, string | number> }
  const httpStatus = cause.status ?? 500
  const refusal = cause.code ? { code: cause.code, params: cause.params ?? {} } : undefined
  return { error: { message: error.message, code: -32603, data: { code: 'INTERNAL_SERVER_ERROR', httpStatus, path, refusal, requestId: 'story-1' } } }
}
