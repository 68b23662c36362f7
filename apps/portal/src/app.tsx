import { rewriteInto } from '@mc/i18n'
import { LocaleProvider } from '@mc/i18n/react'
import type { Boot, BootModule, PageWork, StatusReport } from '@mc/module-kit'
import { ErrorBoundary, HostProvider, matchPath, useHost, useNavigate, usePath, type Host } from '@mc/module-kit/react'
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useInBrowser } from './in-browser.ts'
import { HomePage } from './home/home.page.tsx'
import { followReleases } from './modules/follow-releases.ts'
import { loadModule } from './modules/load-module.ts'
import { ModulePage } from './modules/module-page.tsx'
import { followModules, moduleLists, takeOver } from './modules/modules-in-force.ts'
import { NewerRelease } from './modules/newer-release.tsx'
import { report } from './modules/report.ts'
import { LeaveDocument } from './modules/leave-document.tsx'
import { routeAt } from './modules/route-at.ts'
import { SlotOutlet } from './modules/slot-outlet.tsx'
import { startFiles } from './modules/start-files.ts'
import { interceptLinks } from './navigation/intercept-links.ts'
import { SearchPage } from './search/search.page.tsx'
import { Frame } from './shell/frame.tsx'
import { OverrideBadge } from './shell/override-badge.tsx'
import { NotFoundPage } from './shell/not-found.page.tsx'
import { WorkerNotice } from './shell/worker-notice.tsx'
import { WorksBanner } from './status/works-banner.tsx'
import { StatusPage } from './status/status.page.tsx'
import { WrongPage } from './shell/wrong.page.tsx'
import { AccountWaiting, type WaitingTitle } from './account/account-waiting.tsx'

// Both need data access, which the signed-out home does not pay for.
const AccountPage = lazy(() => import('./account/account.page.tsx').then((m) => ({ default: m.AccountPage })))
const DeveloperPages = lazy(() => import('./developer/developer-pages.tsx').then((m) => ({ default: m.DeveloperPages })))
const WorksPage = lazy(() => import('./status/works.page.tsx').then((m) => ({ default: m.WorksPage })))
const QuestionsPage = lazy(() => import('./administration/questions.page.tsx').then((m) => ({ default: m.QuestionsPage })))
const ConsentsPage = lazy(() => import('./consents/consents.page.tsx').then((m) => ({ default: m.ConsentsPage })))
const ExchangePage = lazy(() => import('./administration/exchange.page.tsx').then((m) => ({ default: m.ExchangePage })))
const NoticesPage = lazy(() => import('./notices/notices.page.tsx').then((m) => ({ default: m.NoticesPage })))
const NoticeSettingsPage = lazy(() => import('./notices/notice-settings.page.tsx').then((m) => ({ default: m.NoticeSettingsPage })))
const AccessPage = lazy(() => import('./access/access.page.tsx').then((m) => ({ default: m.AccessPage })))

/** The portal: frame, navigation and the page that the address names. Rendered by the gateway, then hydrated. */
export function App({ boot }: { boot: Boot }) {
  const modules = useModulesInForce(boot)
  const host = useMemo<Host>(
    () => ({
      session: boot.session,
      today: boot.today,
      modules,
      report,
      renderSlot: (name, props) => <SlotOutlet name={name} props={props} />,
    }),
    [boot, modules],
  )
  const rewrite = useMemo(() => boot.language && rewriteInto(boot.language), [boot])
  return (
    <LocaleProvider locale={boot.locale} rewrite={rewrite}>
      <HostProvider host={host}>
        <Links />
        <Frame display={boot.display} brand={boot.brand} isIsolated={boot.isolatedFor !== null} languages={boot.languages} language={boot.language?.tag}>
          <OverrideBadge overrides={boot.overrides ?? []} />
          <WorkerNotice />
          <NewerRelease />
          <Works works={boot.works ?? []} />
          <CurrentPage isolatedFor={boot.isolatedFor} status={boot.status} />
        </Frame>
      </HostProvider>
    </LocaleProvider>
  )
}

function Works({ works }: { works: readonly PageWork[] }) {
  const { path } = usePath()
  const module = useModuleOf(path) ?? null
  return works.length > 0 && path !== '/status' ? <WorksBanner works={works} module={module} /> : null
}

type PageParts = { isolatedFor: string | null; status: StatusReport | undefined }

function CurrentPage({ isolatedFor, status }: PageParts) {
  const { path } = usePath()
  return (
    <ErrorBoundary resetKey={path} onError={(error) => report({ moduleId: 'portal', stage: 'render', error })} fallback={() => <WrongPage />}>
      <Suspense fallback={<AccountWaiting title={waitingTitle(path)} />}>
        <PageOf path={path} isolatedFor={isolatedFor} status={status} />
      </Suspense>
    </ErrorBoundary>
  )
}

function PageOf({ path, isolatedFor, status }: PageParts & { path: string }) {
  const { parser } = usePath()
  const module = useModuleOf(path)
  const inBrowser = useInBrowser()
  // Isolated pages are on their module's own origin, all others on the portal.
  const belongsTo = module && routeAt(parser, module, path)?.isolated ? module.id : null
  if (belongsTo !== isolatedFor) return <LeaveDocument />
  if (matchPath(parser, '/', path)) return <HomePage />
  if (matchPath(parser, '/search', path)) return <SearchPage />
  if (matchPath(parser, '/status', path)) return <StatusPage report={status} />
  if (matchPath(parser, '/status/works', path)) return inBrowser ? <WorksPage /> : <AccountWaiting title="works" />
  if (matchPath(parser, '/account', path)) return inBrowser ? <AccountPage /> : <AccountWaiting title="account" />
  if (matchPath(parser, '/account/access', path)) return inBrowser ? <AccessPage /> : <AccountWaiting title="access" />
  if (matchPath(parser, '/account/notices', path)) return inBrowser ? <NoticeSettingsPage /> : <AccountWaiting title="noticeSettings" />
  if (matchPath(parser, '/account/consents', path)) return inBrowser ? <ConsentsPage /> : <AccountWaiting title="consents" />
  if (matchPath(parser, '/administration/exchange', path)) return inBrowser ? <ExchangePage /> : <AccountWaiting title="exchange" />
  if (matchPath(parser, '/notices', path)) return inBrowser ? <NoticesPage /> : <AccountWaiting title="notices" />
  if (matchPath(parser, '/administration/access-questions', path)) return inBrowser ? <QuestionsPage /> : <AccountWaiting title="accessQuestions" />
  if (isDeveloperPath(path)) return inBrowser ? <DeveloperPages /> : <AccountWaiting title="developer" />
  return module ? <ModulePage module={module} /> : <NotFoundPage />
}

function isDeveloperPath(path: string): boolean {
  return path === '/developer' || path.startsWith('/developer/')
}

const WAITING: Readonly<Record<string, WaitingTitle>> = {
  '/status/works': 'works',
  '/administration/access-questions': 'accessQuestions',
  '/account/access': 'access',
  '/account/notices': 'noticeSettings',
  '/notices': 'notices',
  '/account/consents': 'consents',
  '/administration/exchange': 'exchange',
}

function waitingTitle(path: string): WaitingTitle {
  return WAITING[path] ?? (isDeveloperPath(path) ? 'developer' : 'account')
}

function useModuleOf(path: string) {
  const { modules } = useHost()
  return moduleAt(modules, path)
}

/** The modules of the page: those of its HTML, and each that was released since once its part is entered anew. */
function useModulesInForce(boot: Boot): readonly BootModule[] {
  const firstLists = useMemo(() => ({ current: boot.modules, newest: boot.modules }), [boot])
  const { current } = useSyncExternalStore(
    followModules,
    () => (moduleLists().current.length > 0 ? moduleLists() : firstLists),
    () => firstLists,
  )
  return current
}

function Links() {
  const navigate = useNavigate()
  const { path, parser } = usePath()
  const { modules } = useHost()
  useEffect(followReleases, [])
  // Whoever goes from one part to another begins there with its newest release; within a part everything stays.
  useEffect(() => takeOver(moduleAt(moduleLists().current, path)?.id ?? null), [path])
  useEffect(() => {
    const prefetch = (to: string) => {
      const module = moduleAt(modules, to)
      if (!module) return
      const route = routeAt(parser, module, to)
      if (route && !route.isolated) startFiles(module, route.path)
      loadModule(module).catch(() => undefined)
    }
    return interceptLinks((to) => {
      // Before the page is drawn, so that the part entered is drawn once, from its newest release.
      const [from, into] = [moduleAt(moduleLists().current, location.pathname), moduleAt(moduleLists().current, to.split(/[?#]/)[0] ?? to)]
      takeOver(from && from.id === into?.id ? from.id : null)
      navigate(to)
      scrollTo(0, 0)
    }, prefetch)
  }, [modules, navigate, parser])
  return null
}

function moduleAt(modules: readonly BootModule[], path: string): BootModule | undefined {
  return modules.find((one) => path === `/${one.id}` || path.startsWith(`/${one.id}/`))
}
