import { useLocale, useMessages } from '@mc/i18n/react'
import { useHost } from '@mc/module-kit/react'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Loading } from '@mc/ui/states'
import { lazy, Suspense } from 'react'
import { useInBrowser } from '../in-browser.ts'
import { ServiceSearch } from '../search/service-search.tsx'
import { homeMessages } from './home.messages.ts'
import styles from './home.module.css'
import { Offers } from './public-home.tsx'

// It reads through the modules' APIs, which the signed-out home does not pay for.
const MyCards = lazy(() => import('./my-cards.tsx').then((m) => ({ default: m.MyCards })))

/** What needs me now, from every module; my desk when I have one; then everything else. */
export function MyHome() {
  const t = useMessages(homeMessages)
  const { session } = useHost()
  const inBrowser = useInBrowser()
  return (
    <Page title={t('hello', { name: session?.name ?? '' })} wide>
      <Desks />
      <Section title={t('now')}>
        <p className={styles['lead']}>{t('nowLead')}</p>
        {inBrowser ? (
          <Suspense fallback={<Loading label={t('looking')} />}>
            <MyCards />
          </Suspense>
        ) : (
          <Loading label={t('looking')} />
        )}
      </Section>
      <ServiceSearch />
      <Offers />
    </Page>
  )
}

function Desks() {
  const t = useMessages(homeMessages)
  const locale = useLocale()
  const { modules } = useHost()
  const desks = modules.flatMap((module) => module.routes.filter((route) => route.nav === 'desk').map((route) => ({ module, route })))
  if (desks.length === 0) return null
  return (
    <Section title={t('myDesk')}>
      <Grid min="14rem">
        {desks.map(({ module, route }) => (
          <LinkButton key={`${module.id}/${route.path}`} href={`/${module.id}/${route.path}`} kind="secondary">
            {`${module.title[locale]}: ${route.title[locale]}`}
          </LinkButton>
        ))}
      </Grid>
    </Section>
  )
}
