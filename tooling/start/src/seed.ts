import { startEmbedded } from '@mc/db/embedded'
import type { SeedSize } from '@mc/server-kit'
import { parseArgs } from 'node:util'
import { prepareDatabase } from './prepare-database.ts'
import { ROOT } from './root.ts'

/** `npm run seed -- --size province`: fills the database anew with made-up people and what goes with them. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { size: { type: 'string', default: 'small' } } })
  if (values.size !== 'small' && values.size !== 'province') throw new Error(`--size ${values.size}: there are small (about 5,000 people) and province (1.3 million).`)
  const size: SeedSize = values.size
  const given = process.env['DATABASE_URL']
  const database = given ? null : await startEmbedded({ dataDir: `${process.env['MC_DATA_DIR'] ?? `${ROOT}.data`}/postgres`, detached: true })
  try {
    await prepareDatabase(given ?? database!.ownerUrl, (line) => console.log(line), size, true)
  } finally {
    if (database && !database.attached) await database.stop()
  }
}
