import { useMessages } from '@mc/i18n/react'
import { useId, useState, type ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { filterBarMessages } from './filter-bar.messages.ts'
import styles from './filter-bar.module.css'

export interface FilterBarProps {
  /** The fields: `SelectField`, `DateField`… Each changes the list at once. */
  children: ReactNode
  /** The conditions in force, in words, each with how to drop it. */
  active?: readonly { key: string; label: string; onRemove: () => void }[]
  onClear?: () => void
  /** @default "Lọc danh sách" */
  label?: string
}

/** The conditions of a list: its fields, and what is in force now. On a phone the fields open under a button. */
export function FilterBar({ children, active = [], onClear, label }: FilterBarProps) {
  const t = useMessages(filterBarMessages)
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles['bar']} role="group" aria-label={label ?? t('filters')}>
      <div className={styles['opener']}>
        <Button onPress={() => setIsOpen(!isOpen)} aria-expanded={isOpen} aria-controls={id}>
          <Glyph shape={shapes.filter} size="small" />
          {active.length > 0 ? t('openWith', { n: active.length }) : t('open')}
        </Button>
      </div>
      <div id={id} className={classNames(styles['fields'], isOpen && styles['open'])}>
        {children}
      </div>
      {active.length > 0 && (
        <div className={styles['active']}>
          <span id={`${id}-active`} className={styles['word']}>
            {t('active')}
          </span>
          <ul className={styles['list']} aria-labelledby={`${id}-active`}>
            {active.map((one) => (
              <li key={one.key}>
                <button type="button" className={styles['condition']} aria-label={t('remove', { label: one.label })} onClick={one.onRemove}>
                  {one.label}
                  <Glyph shape={shapes.close} size="small" />
                </button>
              </li>
            ))}
          </ul>
          {onClear && (
            <Button size="small" kind="quiet" onPress={onClear}>
              {t('clear')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
