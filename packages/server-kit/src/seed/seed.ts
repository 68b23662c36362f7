import type { CopyValue } from '@mc/db'
import type { SeedOrganisation } from './organisations.ts'
import type { SeedPerson } from './seed-person.ts'
import type { SeedRandom } from './seed-random.ts'

/** About 5,000 people for tests and a first look; 1.3 million for measurements. */
export type SeedSize = 'small' | 'province'

/** What a sector's seed is written with. The same day and size give the same rows. */
export type Seed = {
  size: SeedSize
  /** The day of seeding, `yyyy-mm-dd`: dates in the seed are relative to it. */
  today: string
  /** Everybody, demo people first; the same every time it is walked. */
  people(): Iterable<SeedPerson>
  /** Every office, those of the demo people among them. */
  organisations: readonly SeedOrganisation[]
  /** Chance that depends on its key alone: `seed.random('card:' + citizenId)`. */
  random(key: string): SeedRandom
  /**
   * Loads rows by COPY.
   * @param table with its schema: `health.insurance_cards`; without one, of the sector's own
   * @returns how many rows
   */
  copy(table: string, columns: readonly string[], rows: Iterable<readonly SeedValue[]> | AsyncIterable<readonly SeedValue[]>): Promise<number>
  /** Runs statements as the owner. */
  sql(text: string): Promise<void>
}

/** What a cell of a copied row can be. */
export type SeedValue = CopyValue
