import { useLocale, useMessages } from '@mc/i18n/react'
import { useHost, useSearchParams } from '@mc/module-kit/react'
import { Empty } from '@mc/ui/states'
import { Page } from '@mc/ui/page'
import { ServiceList } from './service-list.tsx'
import { ServiceSearch } from './service-search.tsx'
import { searchMessages } from './search.messages.ts'
import { searchServices } from './search-services.rule.ts'

/** Which services fit what I need? */
export function SearchPage() {
  const t = useMessages(searchMessages)
  const locale = useLocale()
  const { modules } = useHost()
  const [params] = useSearchParams()
  const query = (params.get('q') ?? '').trim()
  const found = searchServices(modules, query, locale)
  return (
    <Page title={t('title')}>
      <ServiceSearch key={query} initial={query} />
      {query !== '' && (
        <div aria-live="polite">
          {found.length === 0 ? (
            <Empty title={t('none', { query })} hint={t('noneHint')} />
          ) : (
            <>
              <p>{t('found', { n: found.length, query })}</p>
              <ServiceList services={found} />
            </>
          )}
        </div>
      )}
    </Page>
  )
}
