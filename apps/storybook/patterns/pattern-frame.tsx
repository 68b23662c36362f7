import type { Brand } from '@mc/brand'
import { useLocale, useMessages } from '@mc/i18n/react'
import { NavBar } from '@mc/ui/nav-bar'
import { SiteFooter } from '@mc/ui/site-footer'
import { SiteHeader } from '@mc/ui/site-header'
import { SkipLink } from '@mc/ui/skip-link'
import { useEffect, type ReactNode } from 'react'
import { patternMessages } from './patterns.messages.ts'

const brands = Object.values(import.meta.glob<Brand>('../../../packages/brand/brands/*.json', { eager: true, import: 'default' }))

/** What stands around a pattern: the portal's frame. Links go nowhere; where they would go is handed to `onGo`. */
export function PatternFrame({ children, brand, onGo }: { children: ReactNode; brand?: unknown; onGo?: ((href: string) => void) | undefined }) {
  const t = useMessages(patternMessages)
  const locale = useLocale()
  const look = brands.find((one) => one.id === brand)
  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const href = link?.getAttribute('href')
      if (!href || href.startsWith('#')) return
      event.preventDefault()
      onGo?.(href)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [onGo])
  return (
    <div>
      <SkipLink />
      <SiteHeader name={look?.name[locale] ?? t('portal')} place={look?.place[locale] ?? t('place')} emblem={look?.emblem} />
      <NavBar
        items={[
          { href: '/', label: t('home'), icon: 'home', isCurrent: true },
          { href: '/health', label: t('health'), icon: 'health' },
          { href: '/payments', label: t('payments'), icon: 'payments' },
        ]}
      />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter label={t('footer')} links={[{ href: '/help', label: t('help') }]}>
        {t('hotline')}
      </SiteFooter>
    </div>
  )
}
