import { useLocale, useMessages } from '@mc/i18n/react'
import { useHost, useSearchParams } from '@mc/module-kit/react'
import { Empty } from '@mc/ui/states'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { lazy, Suspense } from 'react'
import { useInBrowser } from '../in-browser.ts'
import { ServiceList } from './service-list.tsx'
import { ServiceSearch } from './service-search.tsx'
import { searchMessages } from './search.messages.ts'
import { QUERY_LENGTH_MAX, searchServices } from './search-services.rule.ts'

// It reads through the modules' APIs, which the search's first drawing does not pay for.
const FoundInModules = lazy(() => import('./found-in-modules.tsx').then((m) => ({ default: m.FoundInModules })))

/** Which services fit what I need? Pages first, then what modules have in their own data (X12). */
export function SearchPage() {
  const t = useMessages(searchMessages)
  const locale = useLocale()
  const { modules } = useHost()
  const [params] = useSearchParams()
  const query = (params.get('q') ?? '').slice(0, QUERY_LENGTH_MAX).trim()
  const inBrowser = useInBrowser()
  const found = searchServices(modules, query, locale)
  return (
    <Page title={t('title')}>
      <ServiceSearch key={query} initial={query} />
      {query !== '' && (
        <div aria-live="polite">
          {found.length === 0 ? (
            <Empty title={t('none', { query })} hint={t('noneHint')} />
          ) : (
            <Section title={t('pages')} lead={t('found', { n: found.length, query })}>
              <ServiceList services={found} />
            </Section>
          )}
        </div>
      )}
      {query !== '' && inBrowser && (
        <Suspense>
          <FoundInModules key={query} query={query} />
        </Suspense>
      )}
    </Page>
  )
}
