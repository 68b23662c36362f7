import { useMessages } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { listDetailMessages } from './list-detail.messages.ts'
import styles from './list-detail.module.css'

export interface ListDetailItem {
  id: string
  /** Its own address: the open one is in the address, so back and reload keep it. */
  href: string
  title: string
  /** A line or two: who, when. */
  detail?: ReactNode
  tag?: ReactNode
}

export interface ListDetailProps {
  items: readonly ListDetailItem[]
  /** Id of the open one; none shows the list alone on a phone. */
  openId?: string | undefined
  /** The open one. */
  children?: ReactNode
  /** Address of the list with nothing open, for the way back on a phone. */
  listHref: string
  /** What the list is of. @default "Danh sách" */
  label?: string
  /** Above the list: a `SearchField`, a `FilterBar`. */
  tools?: ReactNode
  /** In place of the list when it has nothing. */
  empty?: ReactNode
}

/** A list beside the one that is open in it. On a phone one at a time, with a way back. */
export function ListDetail({ items, openId, children, listHref, label, tools, empty }: ListDetailProps) {
  const t = useMessages(listDetailMessages)
  const name = label ?? t('list')
  const isOpen = openId !== undefined
  return (
    <div className={classNames(styles['both'], isOpen && styles['opened'])}>
      <nav className={styles['list']} aria-label={name}>
        {tools}
        {items.length === 0 && empty}
        <ul className={styles['items']}>
          {items.map((item) => (
            <li key={item.id}>
              <a href={item.href} className={styles['item']} aria-current={item.id === openId ? 'true' : undefined}>
                <span className={styles['title']}>{item.title}</span>
                {item.tag && <span>{item.tag}</span>}
                {item.detail && <span className={styles['words']}>{item.detail}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section className={styles['detail']} aria-label={t('detail')}>
        {isOpen ? (
          <>
            <a className={styles['back']} href={listHref}>
              <Glyph shape={shapes.arrowLeft} size="small" />
              {name}
            </a>
            {children}
          </>
        ) : (
          items.length > 0 && <p className={styles['choose']}>{t('choose')}</p>
        )}
      </section>
    </div>
  )
}
