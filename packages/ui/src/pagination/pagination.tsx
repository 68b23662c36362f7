import { useFormat, useMessages } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { paginationMessages } from './pagination.messages.ts'
import { shownPages } from './shown-pages.ts'
import styles from './pagination.module.css'

export interface PaginationProps {
  /** The page in sight, from 1. */
  page: number
  pageCount: number
  /** Another page was asked for. */
  onPage?: (page: number) => void
  /** The address of a page, where the list keeps it there: then the numbers are links that work without a script. */
  hrefOf?: (page: number) => string
  /** What the pages are of, for screen readers. @default "Các trang của danh sách" */
  label?: string
}

/** The pages of a long list. On a phone only back, forth, and where one is. Nothing when there is one page. */
export function Pagination({ page, pageCount, onPage, hrefOf, label }: PaginationProps) {
  const t = useMessages(paginationMessages)
  const { number } = useFormat()
  if (pageCount <= 1) return null
  const turner = { onPage, hrefOf }
  return (
    <nav className={styles['pages']} aria-label={label ?? t('pages')}>
      <Turn {...turner} to={page - 1} isOff={page <= 1} label={t('previous')} className={styles['step']}>
        <Glyph shape={shapes.arrowLeft} size="small" />
        {t('back')}
      </Turn>
      <ol className={styles['numbers']}>
        {shownPages(page, pageCount).map((one, index) =>
          one === null ? (
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={one}>
              <Turn {...turner} to={one} label={t('page', { page: number(one) })} isCurrent={one === page} className={classNames(styles['number'], one === page && styles['current'])}>
                {number(one)}
              </Turn>
            </li>
          ),
        )}
      </ol>
      <p className={styles['where']}>{t('pageOf', { page: number(page), of: number(pageCount) })}</p>
      <Turn {...turner} to={page + 1} isOff={page >= pageCount} label={t('next')} className={styles['step']}>
        {t('forth')}
        <Glyph shape={shapes.arrowRight} size="small" />
      </Turn>
    </nav>
  )
}

interface TurnProps extends Pick<PaginationProps, 'onPage' | 'hrefOf'> {
  to: number
  label?: string
  isCurrent?: boolean
  /** There is no page there: said, and not pressed. It keeps its place and the focus. */
  isOff?: boolean
  className: string | undefined
  children: ReactNode
}

function Turn({ to, onPage, hrefOf, label, isCurrent, isOff, className, children }: TurnProps) {
  const shared = { className, 'aria-label': label, 'aria-current': isCurrent ? ('page' as const) : undefined, children }
  if (hrefOf && !isOff) return <a {...shared} href={hrefOf(to)} onClick={onPage && (() => onPage(to))} />
  if (hrefOf) return <span {...shared} aria-disabled="true" />
  return <button {...shared} type="button" aria-disabled={isOff || undefined} onClick={() => !isOff && !isCurrent && onPage?.(to)} />
}
