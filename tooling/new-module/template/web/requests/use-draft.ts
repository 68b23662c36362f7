import { useState } from 'react'
import type { RequestDraft } from '../../model/requests/request.ts'

const KEY = 'mc.sample.request-draft'
const EMPTY: RequestDraft = { subject: '', body: '' }

/** What is being typed. It outlives an error, a reload and a new sign-in in this tab, and no more: machines are shared. */
export function useDraft(): { draft: RequestDraft; keep: (draft: RequestDraft) => void; forget: () => void } {
  const [draft, setDraft] = useState(readDraft)
  const keep = (next: RequestDraft) => {
    setDraft(next)
    sessionStorage.setItem(KEY, JSON.stringify(next))
  }
  const forget = () => {
    setDraft(EMPTY)
    sessionStorage.removeItem(KEY)
  }
  return { draft, keep, forget }
}

function readDraft(): RequestDraft {
  return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<RequestDraft>) }
}
