import { useLocale, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { LanguageSwitch } from '@mc/ui/language-switch'
import { SelectField } from '@mc/ui/select-field'
import { useState } from 'react'
import { routesOf, type ModuleDefinition } from '../define-module.ts'
import { usePath } from '../react/navigation.tsx'
import { SLOTS_PATH } from './harness-page.tsx'
import { keepChoices, sessionOf, signInAtGateway, type DataSource, type DemoPerson, type HarnessState } from './harness-state.ts'
import { harnessMessages } from './harness.messages.ts'
import styles from './harness.module.css'

type Props = { module: ModuleDefinition; demoPeople: readonly DemoPerson[]; state: HarnessState; onChange: (part: Partial<HarnessState>) => void }

/** Who, in which language and colours, on which data; and every page of the module. */
export function HarnessBar({ module, demoPeople, state, onChange }: Props) {
  const t = useMessages(harnessMessages)
  const locale = useLocale()
  const [hasFailed, setFailed] = useState(false)
  const roles = [...new Set(routesOf(module).flatMap((route) => route.roles))].filter((role) => role !== 'anyone' && role !== 'citizen')

  async function become(citizenId: string) {
    const person = demoPeople.find((one) => one.citizenId === citizenId)
    if (state.source === 'stories') return onChange({ session: sessionOf(person, state.session?.roles ?? ['citizen']) })
    const isDone = await signInAtGateway(citizenId || null)
    setFailed(!isDone)
    if (isDone) location.reload()
  }

  function read(source: string) {
    keepChoices({ ...state, source: source as DataSource })
    location.reload()
  }

  return (
    <header className={styles['bar']}>
      <div className={styles['row']}>
        <strong>{t('alone', { module: module.title[locale] })}</strong>
        <LanguageSwitch onChange={(next) => onChange({ locale: next })} />
      </div>
      <div className={styles['row']}>
        <SelectField
          placeholder={null}
          name="source"
          label={t('data')}
          value={state.source}
          onChange={read}
          options={[...(state.hasGateway ? [{ value: 'gateway', label: t('gateway') }] : []), { value: 'stories', label: t('stories') }]}
        />
        <SelectField
          placeholder={null}
          name="person"
          label={t('person')}
          value={state.session?.personId ?? ''}
          onChange={(id) => void become(id)}
          options={[{ value: '', label: t('signedOut') }, ...demoPeople.map((one) => ({ value: one.citizenId, label: `${one.name} (${one.role[locale]})` }))]}
        />
        {state.source === 'stories' && state.session && roles.length > 0 && (
          <SelectField
            placeholder={null}
            name="role"
            label={t('role')}
            value={state.session.roles.find((role) => role !== 'citizen') ?? 'citizen'}
            onChange={(role) => onChange({ session: { ...state.session!, roles: [...new Set(['citizen', role])] } })}
            options={['citizen', ...roles].map((role) => ({ value: role, label: role }))}
          />
        )}
        <SelectField
          placeholder={null}
          name="theme"
          label={t('theme')}
          value={state.theme}
          onChange={(theme) => onChange({ theme: theme as HarnessState['theme'] })}
          options={(['light', 'dark', 'contrast'] as const).map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
        />
      </div>
      {!state.hasGateway && <Banner tone="info" title={t('noGateway')} />}
      {hasFailed && <Banner tone="bad" isLive title={t('signInFailed')} />}
      <HarnessNavigation module={module} />
    </header>
  )
}

function HarnessNavigation({ module }: { module: ModuleDefinition }) {
  const t = useMessages(harnessMessages)
  const locale = useLocale()
  const { path } = usePath()
  const links = routesOf(module)
    .filter((route) => !route.path.includes(':'))
    .map((route) => ({ href: `/${module.id}${route.path && `/${route.path}`}`, words: route.title[locale] }))
  return (
    <nav aria-label={t('pages')}>
      <ul className={styles['links']}>
        {[...links, { href: SLOTS_PATH, words: t('slots') }].map(({ href, words }) => (
          <li key={href}>
            <a href={href} aria-current={href === path ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
