import { useMessages, useLocale } from '@mc/i18n/react'
import type { BootModule } from '@mc/module-kit'
import { ErrorBoundary, RequireLevel, Route, useHost, usePath } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Loading } from '@mc/ui/states'
import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { useInBrowser } from '../in-browser.ts'
import { NotFoundPage } from '../shell/not-found.page.tsx'
import { isShown } from './leftovers.ts'
import { noteLoad } from './load-states.ts'
import { loadModule } from './load-module.ts'
import { ModuleUnavailable } from './module-unavailable.error.ts'
import { modulesMessages } from './modules.messages.ts'
import { ModuleUnavailablePage } from './module-unavailable.page.tsx'
import { routeAt } from './route-at.ts'
import { startFiles } from './start-files.ts'
import { withLimit } from './with-limit.ts'

/** The page of a module that the address names: its title at once, its content when the module's code is there. */
export function ModulePage({ module }: { module: BootModule }) {
  const { path, parser } = usePath()
  const locale = useLocale()
  const { session } = useHost()
  const route = routeAt(parser, module, path)
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
  return useInBrowser() ? children : <WaitingPage title={title} />
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
  const Content = lazyPage(module, path)
  // Outside the boundary: what a page that failed has left behind ends too.
  useEffect(() => isShown(module.id), [module.id])
  return (
    <ErrorBoundary
      resetKey={`${module.id}@${module.version}/${path}`}
      onError={(error) => {
        if (!isUnavailable(error)) noteLoad(module.id, 'failed')
        report({ moduleId: module.id, stage: isUnavailable(error) ? 'load' : 'render', error })
      }}
      fallback={(error) => <ModuleUnavailablePage title={title} module={module} error={error} />}
    >
      <Suspense fallback={<WaitingPage title={title} />}>
        <Content />
      </Suspense>
    </ErrorBoundary>
  )
}

const pages = new Map<string, ReturnType<typeof lazy>>()

/** One lazy component a page, so that coming back to it does not wait again; one that failed is fetched anew. */
function lazyPage(module: BootModule, path: string) {
  const key = `${module.entry} ${path}${module.isStopped ? ' stopped' : ''}`
  let page = pages.get(key)
  if (!page) {
    page = lazy(() =>
      pageOf(module, path).then(
        (component) => ({ default: component }),
        (error: unknown) => {
          pages.delete(key)
          throw error
        },
      ),
    )
    pages.set(key, page)
  }
  return page
}

async function pageOf(module: BootModule, path: string) {
  startFiles(module, path)
  const definition = await loadModule(module)
  const route = definition.features.flatMap((feature) => feature.routes).find((one) => one.path === path)
  if (!route) throw new Error(`${module.id} has no page "${path}" any more`)
  return withLimit(module.id, Promise.resolve(route.load()))
}

function isUnavailable(error: unknown): boolean {
  return error instanceof ModuleUnavailable || (error instanceof Error && /dynamically imported module|Importing a module/.test(error.message))
}
