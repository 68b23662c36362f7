import { useMessages, useLocale } from '@mc/i18n/react'
import type { BootModule } from '@mc/module-kit'
import { ErrorBoundary, matchPath, RequireLevel, Route, useHost, usePath } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Loading } from '@mc/ui/states'
import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react'
import { NotFoundPage } from '../shell/not-found.page.tsx'
import { loadModule } from './load-module.ts'
import { ModuleUnavailable } from './module-unavailable.error.ts'
import { modulesMessages } from './modules.messages.ts'
import { ModuleUnavailablePage } from './module-unavailable.page.tsx'

/** The page of a module that the address names: its title at once, its content when the module's code is there. */
export function ModulePage({ module }: { module: BootModule }) {
  const { path, parser } = usePath()
  const locale = useLocale()
  const { session } = useHost()
  const within = path.slice(module.id.length + 1)
  const route = module.routes.find((one) => matchPath(parser, `/${one.path}`, within || '/') !== null)
  if (!route) return <NotFoundPage />
  const title = route.title[locale]
  if (!session && !route.roles.includes('anyone'))
    return (
      <Page title={title}>
        <RequireLevel level={1}>{null}</RequireLevel>
      </Page>
    )
  const pattern = `/${module.id}${route.path && `/${route.path}`}`
  return (
    <Route key={pattern} path={pattern}>
      <Waiting title={title}>
        <ModuleRoute module={module} path={route.path} title={title} />
      </Waiting>
    </Route>
  )
}

/** Modules run in browsers only: the gateway's HTML shows the page's title and that the rest is coming. */
function Waiting({ title, children }: { title: string; children: ReactNode }) {
  const inBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
  return inBrowser ? children : <WaitingPage title={title} />
}

function WaitingPage({ title }: { title: string }) {
  const t = useMessages(modulesMessages)
  return (
    <Page title={title}>
      <Loading label={t('loading')} />
    </Page>
  )
}

function ModuleRoute({ module, path, title }: { module: BootModule; path: string; title: string }) {
  const { report } = useHost()
  const [attempt, setAttempt] = useState(0)
  const Content = lazyPage(module, path, attempt)
  return (
    <ErrorBoundary
      resetKey={`${module.id}/${path}/${attempt}`}
      onError={(error) => report({ moduleId: module.id, stage: isUnavailable(error) ? 'load' : 'render', error })}
      fallback={(error) => <ModuleUnavailablePage title={title} module={module} error={error} onRetry={() => setAttempt(attempt + 1)} />}
    >
      <Suspense fallback={<WaitingPage title={title} />}>
        <Content />
      </Suspense>
    </ErrorBoundary>
  )
}

const pages = new Map<string, ReturnType<typeof lazy>>()

/** One lazy component a page and attempt, so that coming back to a page does not wait again. */
function lazyPage(module: BootModule, path: string, attempt: number) {
  const key = `${module.id}@${module.version}/${path}?${attempt}`
  const kept = pages.get(key) ?? lazy(() => pageOf(module, path).then((component) => ({ default: component })))
  pages.set(key, kept)
  return kept
}

async function pageOf(module: BootModule, path: string) {
  const definition = await loadModule(module)
  const route = definition.features.flatMap((feature) => feature.routes).find((one) => one.path === path)
  if (!route) throw new Error(`${module.id} has no page "${path}" any more`)
  return route.load()
}

function isUnavailable(error: unknown): boolean {
  return error instanceof ModuleUnavailable || (error instanceof Error && /dynamically imported module|Importing a module/.test(error.message))
}
