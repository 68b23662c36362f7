import { AGENCIES, type Agency } from '../../model/catalogue/agencies.ts'
import type { Correction } from '../../model/corrections/correction.ts'

/** A row of `procedures.corrections`. */
export type CorrectionRow = {
  id: string
  source: string
  label_vi: string
  label_en: string
  value_shown: string
  value_right: string
  note: string | null
  owner: string
  asked_at: Date
  due_on: string
  answered_at: Date | null
  answer: string | null
}

/** A correction as it goes out. */
export function correctionOut(row: CorrectionRow): Correction {
  return {
    id: row.id,
    source: row.source,
    label: { vi: row.label_vi, en: row.label_en },
    valueShown: row.value_shown,
    valueRight: row.value_right,
    note: row.note,
    owner: AGENCIES[row.owner as Agency],
    askedAt: row.asked_at.toISOString(),
    dueOn: row.due_on,
    answeredAt: row.answered_at?.toISOString() ?? null,
    answer: row.answer,
  }
}
