import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent } from 'react'
import type { MarkPlace, SheetCell } from '../../model/desk/mark-sheet.ts'
import type { KeptDrafts } from './kept-drafts.ts'
import styles from './mark-grid.module.css'
import { useMarkEntry, type EntryState } from './use-mark-entry.ts'

type Props = {
  place: MarkPlace
  cell: SheetCell
  label: string
  at: { row: number; column: number }
  isOpen: boolean
  drafts: KeptDrafts
  /** Raised to have unsaved cells try again. */
  retries: number
  onSaved: (cell: SheetCell) => void
  /** The mark typed, null for an emptied cell; undefined when the text is none or nothing is being typed. */
  onDraft: (mark: number | null | undefined) => void
  onState: (state: EntryState) => void
  onMove: (to: { row: number; column: number }) => void
}

/** One mark: typed as text, so that neither the wheel nor an arrow changes it. */
export function MarkCell({ place, cell, label, at, isOpen, drafts, retries, onSaved, onDraft, onState, onMove }: Props) {
  const id = useId()
  const entry = useMarkEntry({ place, cell, drafts, draftName: `${place.citizenId}.${place.kind}${place.place}`, onSaved })
  const { state, draft, save } = entry
  const tellState = useEffectEvent(onState)
  const tellDraft = useEffectEvent(onDraft)
  const saveUnsaved = useEffectEvent(() => {
    if (state === 'unsaved') void save()
  })
  useEffect(() => tellState(state), [state])
  useEffect(() => tellDraft(state === 'saved' ? undefined : draft), [state, draft])
  const tried = useRef(retries)
  useEffect(() => {
    if (tried.current === retries) return
    tried.current = retries
    saveUnsaved()
  }, [retries])

  function move(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const { selectionStart, selectionEnd, value } = event.currentTarget
    const isWhole = selectionStart === 0 && selectionEnd === value.length
    const step = {
      Enter: { row: event.shiftKey ? -1 : 1, column: 0 },
      ArrowDown: { row: 1, column: 0 },
      ArrowUp: { row: -1, column: 0 },
      ArrowLeft: isWhole || selectionEnd === 0 ? { row: 0, column: -1 } : null,
      ArrowRight: isWhole || selectionStart === value.length ? { row: 0, column: 1 } : null,
    }[event.key]
    if (!step) return
    event.preventDefault()
    if (event.key === 'Enter') void save()
    onMove({ row: at.row + step.row, column: at.column + step.column })
  }

  return (
    <div className={styles['entry']}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={6}
        aria-label={label}
        aria-invalid={state === 'wrong' || state === 'unsaved' || undefined}
        aria-describedby={entry.problem ? id : undefined}
        aria-busy={state === 'saving' || undefined}
        readOnly={!isOpen}
        data-cell={`${at.row}.${at.column}`}
        data-state={cell.mark !== cell.published && state === 'saved' ? 'unpublished' : state}
        className={styles['input']}
        value={entry.text}
        onChange={(event) => entry.type(event.target.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => void save()}
        onKeyDown={move}
      />
      {entry.problem && (
        <span id={id} className={styles['problem']} role="status">
          {entry.problem}
        </span>
      )}
    </div>
  )
}
