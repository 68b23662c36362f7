import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import styles from './tabs.module.css'

export interface TabItem {
  id: string
  label: string
  content: ReactNode
}

export interface TabsProps {
  items: readonly TabItem[]
  /** What the tabs choose between; for screen readers. */
  label?: string
  /** The open one, when the page keeps it (in its address, say); else the first is open. */
  selected?: string
  onSelect?: (id: string) => void
}

/** Parts of which one is in sight. Arrow keys, Home and End move between them. */
export function Tabs({ items, label, selected, onSelect }: TabsProps) {
  const prefix = useId()
  const [own, setOwn] = useState(items[0]?.id)
  const list = useRef<HTMLDivElement>(null)
  const wanted = selected ?? own
  const openId = items.some((item) => item.id === wanted) ? wanted : items[0]?.id

  function open(id: string) {
    setOwn(id)
    onSelect?.(id)
  }

  function move(event: KeyboardEvent) {
    const at = items.findIndex((item) => item.id === openId)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const item = items.at(next % items.length)
    if (!item) return
    open(item.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(item.id)}"]`)?.focus()
  }

  return (
    <div className={styles['tabs']}>
      <div ref={list} role="tablist" aria-label={label} className={styles['list']}>
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="tab"
            id={`${prefix}-${item.id}`}
            data-tab={item.id}
            aria-selected={item.id === openId}
            aria-controls={item.id === openId ? `${prefix}-${item.id}-panel` : undefined}
            tabIndex={item.id === openId ? 0 : -1}
            className={classNames(styles['tab'], item.id === openId && styles['open'])}
            onClick={() => open(item.id)}
            onKeyDown={move}
            // In a narrow list the browser leaves a tab that has the focus half outside.
            onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
          >
            {item.label}
          </button>
        ))}
      </div>
      {items.map(
        (item) =>
          item.id === openId && (
            <div
              key={item.id}
              role="tabpanel"
              id={`${prefix}-${item.id}-panel`}
              aria-labelledby={`${prefix}-${item.id}`}
              tabIndex={0}
              className={styles['panel']}
            >
              {item.content}
            </div>
          ),
      )}
    </div>
  )
}
