import { useMessages } from '@mc/i18n/react'
import { useEffect, useId, useRef } from 'react'
import { displayMenuMessages } from './display-menu.messages.ts'
import barStyles from '../bar-button/bar-button.module.css'
import { closeOnLeaving } from '../bar-button/close-on-leaving.ts'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import styles from './display-menu.module.css'

/** '' follows the device. Stands in `html[data-theme]`. */
export type Theme = '' | 'light' | 'dark' | 'contrast'
/** '' is the normal size. Stands in `html[data-text]`. */
export type TextSize = '' | 'large' | 'larger'

export interface DisplayMenuProps {
  theme: Theme
  textSize: TextSize
  onThemeChange: (theme: Theme) => void
  onTextSizeChange: (size: TextSize) => void
}

const THEMES = [
  { value: '', key: 'themeSystem' },
  { value: 'light', key: 'themeLight' },
  { value: 'dark', key: 'themeDark' },
  { value: 'contrast', key: 'themeContrast' },
] as const

const SIZES = [
  { value: '', key: 'textNormal' },
  { value: 'large', key: 'textLarge' },
  { value: 'larger', key: 'textLarger' },
] as const

/** Colours and text size, in the band at the top. The page keeps the choice and sets it on `<html>`. */
export function DisplayMenu({ theme, textSize, onThemeChange, onTextSizeChange }: DisplayMenuProps) {
  const t = useMessages(displayMenuMessages)
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => closeOnLeaving(menu), [])
  return (
    <details ref={menu} className={styles['menu']}>
      <summary className={classNames(barStyles['button'], styles['summary'])}>
        <Glyph shape={shapes.textSize} size="small" />
        <span className={barStyles['words']}>{t('display')}</span>
      </summary>
      <div className={styles['panel']}>
        <Choices
          legend={t('theme')}
          value={theme}
          onChange={onThemeChange}
          options={THEMES.map(({ value, key }) => ({ value, label: t(key) }))}
        />
        <Choices
          legend={t('textSize')}
          value={textSize}
          onChange={onTextSizeChange}
          options={SIZES.map(({ value, key }) => ({ value, label: t(key) }))}
        />
      </div>
    </details>
  )
}

interface ChoicesProps<Value extends string> {
  legend: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

function Choices<Value extends string>({ legend, value, options, onChange }: ChoicesProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend className={styles['legend']}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            className={styles['dot']}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
