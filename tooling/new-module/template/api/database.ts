import type { Generated } from 'kysely'

/** The tables of the schema `sample`, as the columns are. */
export type SampleDatabase = {
  'sample.notices': { id: Generated<string>; title_vi: string; title_en: string; body_vi: string; body_en: string; published_on: string }
  'sample.requests': {
    id: Generated<string>
    citizen_id: string
    citizen_name: string
    subject: string
    body: string
    sent_at: Date
    due_on: string
    answer: string | null
    answered_at: Date | null
    answered_by: string | null
  }
}
