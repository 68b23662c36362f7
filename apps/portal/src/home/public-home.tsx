import { useLocale, useMessages } from '@mc/i18n/react'
import { useHost, useSignInAddress } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { ServiceSearch } from '../search/service-search.tsx'
import { shellMessages } from '../shell/shell.messages.ts'
import { homeMessages } from './home.messages.ts'
import styles from './home.module.css'

/** What the portal offers, module by module, and a search over it. */
export function PublicHome() {
  const t = useMessages(homeMessages)
  const shell = useMessages(shellMessages)
  const signIn = useSignInAddress()
  return (
    <Page title={t('heading')} lead={t('lead')} wide>
      <div className={styles['ask']}>
        <ServiceSearch />
        <LinkButton href={signIn} kind="primary">{shell('signInWith')}</LinkButton>
      </div>
      <Offers />
    </Page>
  )
}

/** Every module with its first services. */
export function Offers() {
  const t = useMessages(homeMessages)
  const locale = useLocale()
  const { modules } = useHost()
  return (
    <Section title={t('offers')}>
      <Grid min="15rem">
        {modules.map((module) => (
          <Card key={module.id} title={module.title[locale]} icon={module.icon} href={`/${module.id}`}>
            <p>{module.summary[locale]}</p>
            <ul className={styles['services']}>
              {module.routes
                .filter((route) => route.nav === 'citizen')
                .map((route) => (
                  <li key={route.path}>
                    <a href={`/${module.id}/${route.path}`}>{route.title[locale]}</a>
                  </li>
                ))}
            </ul>
          </Card>
        ))}
      </Grid>
    </Section>
  )
}
