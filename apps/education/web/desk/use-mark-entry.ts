import { useLocale, useMessages } from '@mc/i18n/react'
import { refusalOf, useRefusalMessage } from '@mc/module-kit/data'
import { useEffect, useRef, useState } from 'react'
import type { MarkPlace, SheetCell } from '../../model/desk/mark-sheet.ts'
import { parseMark } from '../../model/marks/parse-mark.ts'
import { showMark } from '../../model/marks/show-mark.ts'
import { api } from '../client.ts'
import { deskMessages } from './desk.messages.ts'
import type { KeptDrafts } from './kept-drafts.ts'

type Asked = { place: MarkPlace; cell: SheetCell; drafts: KeptDrafts; draftName: string; onSaved: (cell: SheetCell) => void }

/** How a cell stands: as saved, typed over, on its way, wrong as typed, or refused by the server. */
export type EntryState = 'saved' | 'typed' | 'saving' | 'wrong' | 'unsaved'

/** What may be in a cell while it is typed: digits, one of the two decimal signs, and a minus so that it can be refused. */
const TYPEABLE = /^[\d.,\-\s]*$/

/**
 * One cell of the sheet: the text typed, what is wrong with it, and saving it. Each intended entry has one idempotency
 * key, so that a repeated try writes once; a save on an older version is told what is there now.
 */
export function useMarkEntry({ place, cell, drafts, draftName, onSaved }: Asked) {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  const say = useRefusalMessage(deskMessages)
  const shown = cell.mark === null ? '' : showMark(cell.mark, locale)
  const [text, setText] = useState(() => drafts.read(draftName) ?? shown)
  const [state, setState] = useState<EntryState>(() => (drafts.read(draftName) === null ? 'saved' : 'unsaved'))
  const [problem, setProblem] = useState<string | null>(null)
  const version = useRef(cell.version)
  const attempt = useRef<{ what: string; key: string } | null>(null)
  // The text at this moment and whether an entry is on its way: Enter and the blur that follows it come in one render.
  const now = useRef(text)
  const isSending = useRef(false)
  useEffect(() => {
    // What the server says now, unless the teacher is at it.
    if (state !== 'saved') return
    version.current = cell.version
    now.current = shown
    setText(shown)
  }, [cell.version, shown, state])
  const parsed = parseMark(text)

  function type(next: string) {
    if (!TYPEABLE.test(next)) return
    now.current = next
    setText(next)
    setProblem(null)
    setState('typed')
  }

  async function save(): Promise<void> {
    if (state === 'saved' || isSending.current) return
    if (!parsed.ok) {
      setState('wrong')
      setProblem(t(`wrong.${parsed.reason}`))
      drafts.keep(draftName, text)
      return
    }
    if (parsed.mark === cell.mark && version.current === cell.version) return settle(cell, text)
    const entry = { ...place, mark: parsed.mark, version: version.current }
    const what = JSON.stringify(entry)
    if (attempt.current?.what !== what) attempt.current = { what, key: crypto.randomUUID() }
    setState('saving')
    isSending.current = true
    drafts.keep(draftName, text)
    try {
      settle(await api.desk.enterMark.mutate({ ...entry, idempotencyKey: attempt.current.key }), text)
    } catch (error) {
      refuse(error)
    } finally {
      isSending.current = false
    }
  }

  function settle(saved: SheetCell, sent: string) {
    version.current = saved.version
    onSaved(saved)
    // Typed on while it was on its way: that is the next entry, not to be thrown away.
    if (now.current !== sent) return setState('unsaved')
    drafts.drop(draftName)
    setProblem(null)
    setState('saved')
  }

  function refuse(error: unknown) {
    setState('unsaved')
    const refusal = refusalOf(error)
    if (refusal?.code !== 'education.mark.changed') return setProblem(refusal ? say(error) : t('unsaved'))
    // The next Enter writes over what the other teacher entered, knowingly.
    version.current = Number(refusal.params['version'])
    const mark = Number(refusal.params['mark'])
    setProblem(mark < 0 ? t('changedToNone') : t('changedTo', { mark: showMark(mark, locale) }))
  }

  return { text, state, problem: problem ?? (state === 'unsaved' ? t('unsaved') : null), draft: parsed.ok ? parsed.mark : undefined, type, save }
}
