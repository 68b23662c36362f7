import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { takesFocus } from './page-focus.ts'
import styles from './page.module.css'

export interface PageProps {
  /** The page's one h1, and the title of the browser's window. */
  title: string
  /** A sentence or two under the title: what the page is for, what it found. */
  lead?: ReactNode
  back?: { href: string; label: string }
  /** Buttons beside the title. */
  actions?: ReactNode
  /** Uses the whole width: for tables, maps and grids. Without it, lines stay readable. */
  wide?: boolean
  /** Hides the title from sight where the page shows it in another way. */
  hidesTitle?: boolean
  children?: ReactNode
}

/** A page of a module. After a navigation inside the portal its title takes the focus, so that it is read out. */
export function Page({ title, lead, back, actions, wide, hidesTitle, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const portal = document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? PORTAL
    document.title = title === portal ? title : `${title} · ${portal}`
  }, [title])
  useEffect(() => {
    if (heading.current && takesFocus(heading.current)) heading.current.focus()
  }, [])
  return (
    <div className={classNames(styles['page'], wide && styles['wide'])}>
      {back && (
        <a className={styles['back']} href={back.href}>
          <Glyph shape={shapes.arrowLeft} size="small" />
          {back.label}
        </a>
      )}
      <div className={classNames(styles['head'], hidesTitle && styles['hidden'])}>
        <div className={styles['words']}>
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          {lead && <div className={styles['lead']}>{lead}</div>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
      <div className={styles['body']}>{children}</div>
    </div>
  )
}

/** The portal's name where the page's HTML gives no other. */
const PORTAL = 'Một Cửa'
