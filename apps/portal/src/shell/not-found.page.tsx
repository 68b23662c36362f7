import { useMessages } from '@mc/i18n/react'
import { Page } from '@mc/ui/page'
import { ServiceSearch } from '../search/service-search.tsx'
import { shellMessages } from './shell.messages.ts'

/** For an address that no part of the portal knows: says so, and helps to find what was meant. */
export function NotFoundPage() {
  const t = useMessages(shellMessages)
  return (
    <Page title={t('notFound')} lead={t('notFoundWhat')}>
      <ServiceSearch />
    </Page>
  )
}
