import { useLocale, useMessages, useRewrite } from '@mc/i18n/react'
import type { BootBrand, BootLanguage, Display } from '@mc/module-kit'
import { useHost, usePath, useSignInAddress } from '@mc/module-kit/react'
import { BarButton } from '@mc/ui/bar-button'
import { DisplayMenu, type TextSize, type Theme } from '@mc/ui/display-menu'
import { LanguageSwitch } from '@mc/ui/language-switch'
import { NavBar, type NavItem } from '@mc/ui/nav-bar'
import { SiteFooter } from '@mc/ui/site-footer'
import { SiteHeader } from '@mc/ui/site-header'
import { SkipLink } from '@mc/ui/skip-link'
import { useState, type ReactNode } from 'react'
import { Bell } from '../notices/bell.tsx'
import { GoToKey } from './go-to-key.tsx'
import { keepChoice } from './keep-choice.ts'
import { shellMessages } from './shell.messages.ts'

type ActionsProps = {
  display: Display
  /** The page runs on its module's own origin. */
  isIsolated: boolean
  /** Further languages to choose from. */
  languages: readonly BootLanguage[] | undefined
  /** Tag of the one that is shown; undefined when it is one of the portal's own. */
  language: string | undefined
}
type FrameProps = ActionsProps & { brand: BootBrand | undefined; children: ReactNode }

/** What stands around every page: header, navigation over the modules, footer. */
export function Frame({ brand, children, ...actions }: FrameProps) {
  const t = useMessages(shellMessages)
  const locale = useLocale()
  return (
    <>
      <SkipLink />
      <GoToKey />
      <SiteHeader name={brand?.name[locale] ?? t('name')} place={brand?.place[locale] ?? t('place')} emblem={brand?.emblem} notice={t('demo')} actions={<Actions {...actions} />} />
      <NavBar label={t('mainNav')} items={useNavigation()} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter
        label={t('footer')}
        links={[
          { href: '/search', label: t('search') },
          { href: '/account/access', label: t('access') },
          { href: '/status', label: t('status') },
        ]}
      >
        {t('tagline')}
      </SiteFooter>
    </>
  )
}

function Actions({ display, isIsolated, languages, language }: ActionsProps) {
  const t = useMessages(shellMessages)
  const { session } = useHost()
  const signIn = useSignInAddress()
  return (
    <>
      <LanguageSwitch
        further={languages}
        chosen={language}
        onChange={(locale, tag) => {
          keepChoice('mc-locale', locale)
          keepChoice('mc-language', tag ?? '')
          location.reload()
        }}
      />
      <DisplayChoice display={display} />
      {session && <Bell isLive={!isIsolated} />}
      {session ? (
        <BarButton href="/account" icon="user">
          {t('account')}
        </BarButton>
      ) : (
        <BarButton href={signIn} icon="user">
          {t('signIn')}
        </BarButton>
      )}
    </>
  )
}

/** Colours and text size: set at once, kept for a year, known to the gateway's HTML. */
function DisplayChoice({ display }: { display: Display }) {
  const [theme, setTheme] = useState<Theme>(display.theme === 'auto' ? '' : display.theme)
  const [text, setText] = useState<TextSize>(display.text === 'normal' ? '' : display.text)
  return (
    <DisplayMenu
      theme={theme}
      textSize={text}
      onThemeChange={(next) => {
        setTheme(next)
        keepChoice('mc-theme', next || 'auto')
        document.documentElement.dataset['theme'] = next || 'auto'
      }}
      onTextSizeChange={(next) => {
        setText(next)
        keepChoice('mc-text', next || 'normal')
        document.documentElement.dataset['text'] = next || 'normal'
      }}
    />
  )
}

function useNavigation(): NavItem[] {
  const t = useMessages(shellMessages)
  const locale = useLocale()
  const { path } = usePath()
  const { modules } = useHost()
  const rewrite = useRewrite()
  return [
    { href: '/', label: t('home'), icon: 'home', isCurrent: path === '/' },
    ...modules.map((module) => ({
      href: `/${module.id}`,
      label: rewrite?.(module.title[locale]) ?? module.title[locale],
      icon: module.icon,
      isCurrent: path === `/${module.id}` || path.startsWith(`/${module.id}/`),
    })),
  ]
}
