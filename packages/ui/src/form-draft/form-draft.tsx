import { useMessages } from '@mc/i18n/react'
import { useEffect, useRef, useState } from 'react'
import { Banner } from '../banner/banner.tsx'
import { Button } from '../button/button.tsx'
import { dropDraft, keepDraft, readDraft, type DraftOf, type DraftValues } from './draft-store.ts'
import { draftMessages } from './form-draft.messages.ts'

export type { DraftValues } from './draft-store.ts'

export interface DraftOptions<Values extends DraftValues> extends DraftOf {
  /** The form as it begins. */
  start: Values
  /** Names of values that are never kept: passwords, codes, card numbers. */
  except?: readonly (keyof Values & string)[]
}

export interface FormDraft<Values extends DraftValues> {
  values: Values
  set: (change: Partial<Values>) => void
  /** Whether the values came back from an earlier visit: show `DraftNotice`. */
  isRestored: boolean
  /** To be called when the form was sent: the draft goes. */
  sent: () => void
  /** Begins again from `start`. */
  clear: () => void
}

/**
 * The values of a form, kept in this tab while they are typed: through a reload, the back button, an answer that never came and
 * a session that ended. They come back by themselves, and a notice says so. Kept for one person, in one tab, until the form
 * is sent, begun again, or the person signs out. Not for secrets (`except`), nor on isolated pages.
 */
export function useFormDraft<Values extends DraftValues>({ form, person, start, except }: DraftOptions<Values>): FormDraft<Values> {
  const [state, setState] = useState({ values: start, isRestored: false })
  const isTyped = useRef(false)

  // After the first drawing, since the server's HTML does not know this tab.
  useEffect(() => {
    const found = readDraft(sessionStorage, { form, person })
    if (found) setState({ values: { ...start, ...pick(found, start) }, isRestored: true })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `start` is what the form began with
  }, [form, person])

  useEffect(() => {
    if (isTyped.current) keepDraft(sessionStorage, { form, person }, state.values, except)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a list written in place is a new one each time
  }, [form, person, state.values])

  const end = () => {
    isTyped.current = false
    dropDraft(sessionStorage, form)
  }
  return {
    ...state,
    set: (change) => {
      isTyped.current = true
      setState((before) => ({ ...before, values: { ...before.values, ...change } }))
    },
    sent: end,
    clear: () => {
      end()
      setState({ values: start, isRestored: false })
    },
  }
}

/** Of an older form's draft only what this form has, in the kind this form has it. */
function pick<Values extends DraftValues>(found: DraftValues, start: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(found).filter(([name, value]) => name in start && (start[name] === null || typeof value === typeof start[name]))) as Partial<Values>
}

/** Says that what was typed came back, and offers to begin again. Stands above the form. */
export function DraftNotice({ draft }: { draft: Pick<FormDraft<DraftValues>, 'isRestored' | 'clear'> }) {
  const t = useMessages(draftMessages)
  if (!draft.isRestored) return null
  return (
    <Banner tone="info" title={t('title')} isLive action={<Button onPress={draft.clear}>{t('again')}</Button>}>
      {t('detail')}
    </Banner>
  )
}
