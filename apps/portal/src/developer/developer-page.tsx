import { useMessages } from '@mc/i18n/react'
import { RequireLevel } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Empty } from '@mc/ui/states'
import type { ReactNode } from 'react'
import { developerMessages } from './developer.messages.ts'
import { useHasRole } from './use-has-role.ts'

/** A page of the console: for developers at level 2, because everything on it changes what others get. */
export function DeveloperPage({ title, isFront, children }: { title: string; isFront?: boolean; children: ReactNode }) {
  const t = useMessages(developerMessages)
  const [isDeveloper, isAdministrator] = [useHasRole('developer'), useHasRole('administrator')]
  return (
    <Page wide title={title} {...(isFront ? { lead: t('lead') } : { back: { href: '/developer', label: t('all') } })}>
      <RequireLevel level={2}>{isDeveloper || isAdministrator ? children : <Empty title={t('onlyDevelopers')} hint={t('onlyDevelopersHint')} />}</RequireLevel>
    </Page>
  )
}
