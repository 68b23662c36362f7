import { useLocale, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Empty, Failed, Loading } from '@mc/ui/states'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import type { PageRoute } from '../define-feature.ts'
import { routesOf, type ModuleDefinition } from '../define-module.ts'
import { ErrorBoundary } from '../react/error-boundary.tsx'
import { useHost } from '../react/host.tsx'
import { matchPath, Route, useNavigate, usePath } from '../react/navigation.tsx'
import { Slot } from '../react/slot.tsx'
import type { SlotName } from '../slots/slots.ts'
import { harnessMessages } from './harness.messages.ts'

/** The page with the module's slots. */
export const SLOTS_PATH = '/__slots'

/** The page of the module that the address names, as the portal would mount it; or its slots. */
export function HarnessPage({ module }: { module: ModuleDefinition }) {
  const t = useMessages(harnessMessages)
  const locale = useLocale()
  const { path, parser } = usePath()
  const { session } = useHost()
  useOwnLinks(module.id)
  if (path === SLOTS_PATH) return <Slots module={module} />
  const within = path.slice(module.id.length + 1) || '/'
  const isOwn = path === `/${module.id}` || path.startsWith(`/${module.id}/`)
  const route = isOwn ? routesOf(module).find((one) => matchPath(parser, `/${one.path}`, within) !== null) : undefined
  if (!route) return <Page title={t('notFound')}>{path}</Page>
  if (!session && !route.roles.includes('anyone'))
    return (
      <Page title={route.title[locale]}>
        <Empty title={t('needsSignIn')} hint={t('needsSignInHint')} />
      </Page>
    )
  const pattern = `/${module.id}${route.path && `/${route.path}`}`
  return (
    <Route key={pattern} path={pattern}>
      <RoutePage route={route} />
    </Route>
  )
}

const pages = new WeakMap<PageRoute, ReturnType<typeof lazy>>()

function RoutePage({ route }: { route: PageRoute }) {
  const t = useMessages(harnessMessages)
  const { path } = usePath()
  const Content = useMemo(() => {
    const page = pages.get(route) ?? lazy(() => route.load().then((component) => ({ default: component })))
    pages.set(route, page)
    return page
  }, [route])
  return (
    <ErrorBoundary resetKey={path} fallback={(error, retry) => <Page title={t('failed')}><Failed detail={String(error)} onRetry={retry} /></Page>}>
      <Suspense fallback={<Loading />}>
        <Content />
      </Suspense>
    </ErrorBoundary>
  )
}

function Slots({ module }: { module: ModuleDefinition }) {
  const t = useMessages(harnessMessages)
  const navigate = useNavigate()
  return (
    <Page title={t('slots')} lead={t('slotsLead')} actions={<Button onPress={() => navigate(`/${module.id}`)}>{t('pages')}</Button>}>
      {(Object.keys(module.fills ?? {}) as SlotName[]).map((name) => (
        <Section key={name} title={name}>
          <Slot name={name} props={{} as never} />
        </Section>
      ))}
    </Page>
  )
}

/** Opens links to the module's own pages without a reload, as the portal does; others leave the harness. */
function useOwnLinks(id: string): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || !(link instanceof HTMLAnchorElement)) return
      const address = new URL(link.href)
      if (address.origin !== location.origin || !(address.pathname === SLOTS_PATH || address.pathname.split('/')[1] === id)) return
      event.preventDefault()
      navigate(address.pathname + address.search + address.hash)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [id, navigate])
}
