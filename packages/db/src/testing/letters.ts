import { fileURLToPath } from 'node:url'
import type { ColumnType, Generated } from 'kysely'
import type { MigrationSet } from '../migrate/runner.ts'

/** The little sector that this package's own tests work on. */
export const lettersSet: MigrationSet = { id: 'letters', directory: fileURLToPath(new URL('fixtures/letters', import.meta.url)) }

/** No platform tables: these tests stand without them. */
export const noPlatform: MigrationSet = { id: 'platform', directory: fileURLToPath(new URL('fixtures/nothing', import.meta.url)) }

export type LettersDatabase = {
  letters: {
    id: Generated<string>
    citizen_id: string
    body: string | null
    fee_dong: bigint | null
    posted_on: string | null
    sent_at: Date | null
    weight: string | null
    labels: string[] | null
    extra: ColumnType<unknown, string | null, string | null>
  }
  counters: { name: string; value: number }
}
