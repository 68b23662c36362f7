import { useLocale, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { useMemo, useRef, useState } from 'react'
import type { MarkSheet, SheetCell, SheetRow } from '../../model/desk/mark-sheet.ts'
import { termAverage } from '../../model/marks/average.rule.ts'
import type { MarkKind } from '../../model/marks/mark.ts'
import { showAverage } from '../../model/marks/show-mark.ts'
import { deskMessages } from './desk.messages.ts'
import { keptDrafts, type KeptDrafts } from './kept-drafts.ts'
import { MarkCell } from './mark-cell.tsx'
import styles from './mark-grid.module.css'
import { cellOf, columnsOf, keyOf, marksWithDrafts, type CellPlace } from './sheet-cells.ts'
import type { EntryState } from './use-mark-entry.ts'

type Props = { sheet: MarkSheet; onCell: (place: CellPlace, cell: SheetCell) => void }

/** The sheet as a grid for the keyboard: Enter and arrows move, each cell is saved by itself, averages follow the typing. */
export function MarkGrid({ sheet, onCell }: Props) {
  const t = useMessages(deskMessages)
  const columns = columnsOf(sheet)
  const grid = useRef<HTMLTableElement>(null)
  const [states, setStates] = useState<ReadonlyMap<string, EntryState>>(new Map())
  const [retries, setRetries] = useState(0)
  const drafts = useMemo(() => keptDrafts(`${sheet.classId}.${sheet.subjectCode}.${sheet.term}`), [sheet.classId, sheet.subjectCode, sheet.term])
  const unsaved = [...states.values()].filter((state) => state === 'unsaved').length

  function move({ row, column }: { row: number; column: number }) {
    grid.current?.querySelector<HTMLInputElement>(`[data-cell="${row}.${column}"]`)?.focus()
  }

  return (
    <>
      {unsaved > 0 && (
        <Banner
          tone="bad"
          isLive
          title={t('unsavedCount', { n: unsaved })}
          action={<Button onPress={() => setRetries((count) => count + 1)}>{t('saveAgain')}</Button>}
        >
          {t('unsavedDetail')}
        </Banner>
      )}
      <div className={styles['frame']}>
        <table ref={grid} className={styles['grid']}>
          <thead>
            <tr>
              <th scope="col" className={styles['name']}>
                {t('pupil')}
              </th>
              {columns.map((column) => (
                <th key={keyOf(column)} scope="col">
                  {columnTitle(t, column)}
                </th>
              ))}
              <th scope="col">{t('average')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row, index) => (
              <Line
                key={row.citizenId}
                sheet={sheet}
                row={row}
                index={index}
                drafts={drafts}
                retries={retries}
                onCell={onCell}
                onMove={move}
                onState={(column, state) => setStates((now) => new Map(now).set(`${row.citizenId} ${column}`, state))}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type LineProps = {
  sheet: MarkSheet
  row: SheetRow
  index: number
  drafts: KeptDrafts
  retries: number
  onCell: Props['onCell']
  onMove: (to: { row: number; column: number }) => void
  onState: (column: string, state: EntryState) => void
}

/** One pupil's line, with the average as it would be with what is being typed. */
function Line({ sheet, row, index, drafts, retries, onCell, onMove, onState }: LineProps) {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  const [typed, setTyped] = useState<ReadonlyMap<string, number | null>>(new Map())
  const average = termAverage(marksWithDrafts(row, typed))

  function keepDraft(column: string, mark: number | null | undefined) {
    setTyped((now) => {
      const next = new Map(now)
      if (mark === undefined) next.delete(column)
      else next.set(column, mark)
      return next
    })
  }

  return (
    <tr>
      <th scope="row" className={styles['name']}>
        {row.name}
      </th>
      {columnsOf(sheet).map((column, at) => (
        <td key={keyOf(column)}>
          <MarkCell
            place={{ classId: sheet.classId, subjectCode: sheet.subjectCode, term: sheet.term, citizenId: row.citizenId, ...column }}
            cell={cellOf(row, column)}
            label={t('cellOf', { column: columnTitle(t, column), name: row.name })}
            at={{ row: index, column: at }}
            isOpen={sheet.isOpen}
            drafts={drafts}
            retries={retries}
            onSaved={(cell) => onCell({ citizenId: row.citizenId, ...column }, cell)}
            onDraft={(mark) => keepDraft(keyOf(column), mark)}
            onState={(state) => onState(keyOf(column), state)}
            onMove={onMove}
          />
        </td>
      ))}
      <td className={styles['average']}>
        {average.complete ? <strong>{showAverage(average.average, locale)}</strong> : <span>{t('missing', { n: average.missing })}</span>}
      </td>
    </tr>
  )
}

function columnTitle(t: ReturnType<typeof useMessages<typeof deskMessages>>, { kind, place }: { kind: MarkKind; place: number }): string {
  return kind === 'tx' ? t('tx', { n: place }) : t(kind)
}
