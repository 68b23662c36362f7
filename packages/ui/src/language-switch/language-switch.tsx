import type { Locale } from '@mc/i18n'
import { useLocale, useMessages } from '@mc/i18n/react'
import { languageSwitchMessages } from './language-switch.messages.ts'
import barStyles from '../bar-button/bar-button.module.css'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'

const OTHER: Readonly<Record<Locale, { locale: Locale; name: string; short: string }>> = {
  vi: { locale: 'en', name: 'English', short: 'EN' },
  en: { locale: 'vi', name: 'Tiếng Việt', short: 'VI' },
}

/** Changes to the other language; its name stands in that language. */
export function LanguageSwitch({ onChange }: { onChange: (locale: Locale) => void }) {
  const t = useMessages(languageSwitchMessages)
  const other = OTHER[useLocale()]
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
