import { useMessages } from '@mc/i18n/react'
import { RequireLevel, useSession } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Empty } from '@mc/ui/states'
import type { ReactNode } from 'react'
import { developerMessages } from './developer.messages.ts'
import { useHasRole } from './use-has-role.ts'

/** What is changed here, others get. */
const LEVEL = 2

/** Whether this person may ask for what the console shows: asking without would only be refused. */
export function useMayDevelop(): boolean {
  const session = useSession()
  const [isDeveloper, isAdministrator] = [useHasRole('developer'), useHasRole('administrator')]
  return session !== null && session.level >= LEVEL && (isDeveloper || isAdministrator)
}

/** A page of the console: for developers at level 2, because everything on it changes what others get. */
export function DeveloperPage({ title, isFront, children }: { title: string; isFront?: boolean; children: ReactNode }) {
  const t = useMessages(developerMessages)
  const mayDevelop = useMayDevelop()
  return (
    <Page wide title={title} {...(isFront ? { lead: t('lead') } : { back: { href: '/developer', label: t('all') } })}>
      <RequireLevel level={LEVEL}>{mayDevelop ? children : <Empty title={t('onlyDevelopers')} hint={t('onlyDevelopersHint')} />}</RequireLevel>
    </Page>
  )
}
