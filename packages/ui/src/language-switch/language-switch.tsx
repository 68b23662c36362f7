import type { Locale } from '@mc/i18n'
import { useLocale, useMessages } from '@mc/i18n/react'
import { useEffect, useRef } from 'react'
import { languageSwitchMessages } from './language-switch.messages.ts'
import barStyles from '../bar-button/bar-button.module.css'
import { closeOnLeaving } from '../bar-button/close-on-leaving.ts'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import styles from './language-switch.module.css'

const WRITTEN: Readonly<Record<Locale, { locale: Locale; name: string; short: string }>> = {
  vi: { locale: 'vi', name: 'Tiếng Việt', short: 'VI' },
  en: { locale: 'en', name: 'English', short: 'EN' },
}

/** A language beyond those that every sentence is written in: its tag, its name in itself, and which of those it lies over. */
export interface FurtherLanguage {
  tag: string
  name: string
  base: Locale
}

export interface LanguageSwitchProps {
  /** The language chosen; `tag` when it is a further one. */
  onChange: (locale: Locale, tag?: string) => void
  /** Languages besides Vietnamese and English. With any, the button opens a list. @default none */
  further?: readonly FurtherLanguage[] | undefined
  /** Tag of the further language that is shown. */
  chosen?: string | undefined
}

/** Changes to the other language, or opens the list of them where there are more; each name stands in its own language. */
export function LanguageSwitch({ onChange, further = [], chosen }: LanguageSwitchProps) {
  const t = useMessages(languageSwitchMessages)
  const locale = useLocale()
  if (further.length > 0) return <LanguageMenu onChange={onChange} further={further} chosen={chosen} />
  const other = WRITTEN[locale === 'vi' ? 'en' : 'vi']
  return (
    <button type="button" className={barStyles['button']} onClick={() => onChange(other.locale)}>
      <Glyph shape={shapes.globe} size="small" />
      <VisuallyHidden>{t('language')}: </VisuallyHidden>
      <span lang={other.locale} className={barStyles['words']}>
        {other.name}
      </span>
      <span className={barStyles['short']} aria-hidden="true">
        {other.short}
      </span>
    </button>
  )
}

function LanguageMenu({ onChange, further = [], chosen }: LanguageSwitchProps) {
  const t = useMessages(languageSwitchMessages)
  const locale = useLocale()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => closeOnLeaving(menu), [])
  const shown = further.find(({ tag }) => tag === chosen)
  const all = [...Object.values(WRITTEN).map((one) => ({ tag: one.locale, name: one.name, base: one.locale })), ...further]
  const current = shown?.tag ?? locale
  return (
    <details ref={menu} className={styles['menu']}>
      <summary className={classNames(barStyles['button'], styles['summary'])}>
        <Glyph shape={shapes.globe} size="small" />
        <VisuallyHidden>{t('language')}: </VisuallyHidden>
        <span lang={current} className={barStyles['words']}>
          {shown?.name ?? WRITTEN[locale].name}
        </span>
        <span className={barStyles['short']} aria-hidden="true">
          {(shown?.tag ?? WRITTEN[locale].short).toUpperCase()}
        </span>
      </summary>
      <ul className={styles['panel']}>
        {all.map(({ tag, name, base }) => (
          <li key={tag}>
            <button type="button" lang={tag} className={styles['choice']} aria-current={tag === current ? 'true' : undefined} onClick={() => onChange(base, tag === base ? undefined : tag)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
