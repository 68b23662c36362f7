import { useLocale } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { ariaWords } from './aria-words.ts'
import './react-aria.css'

const TAGS = { vi: 'vi-VN', en: 'en-GB' } as const

/** The id under which React Aria looks for its style element before it makes one. */
const PRESS_STYLE = 'react-aria-pressable-style'

/**
 * What every component on React Aria stands in: the person's language for its formats, our sentences for its own, and its one
 * rule of style from our sheet. The portal's policy lets in no `<style>` made by script, and needs not to.
 */
export function AriaSurroundings({ children }: { children: ReactNode }) {
  return <I18nProvider locale={TAGS[useLocale()]}>{children}</I18nProvider>
}

/** Before the first of its components is drawn. Several copies in one page (Storybook, a module alone) do it once. */
function prepareWindow(): void {
  const shared = window as unknown as Record<symbol, unknown>
  shared[Symbol.for('react-aria.i18n.locale')] = TAGS.vi
  shared[Symbol.for('react-aria.i18n.strings')] = ariaWords
  if (document.getElementById(PRESS_STYLE)) return
  const mark = document.createElement('meta')
  mark.id = PRESS_STYLE
  document.head.append(mark)
}

if (typeof document !== 'undefined') prepareWindow()
