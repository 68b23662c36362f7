import { pathToFileURL } from 'node:url'
import type { AnySector } from '../sector/define-sector.ts'
import { readMigrateEnv } from './env.ts'
import { migrateSector } from './migrate-sector.ts'

/** Runs one sector's migrations and ends; says which files it applied. For the job that comes before a release of its server. */
async function main(): Promise<void> {
  const env = readMigrateEnv()
  const { default: sector } = (await import(pathToFileURL(env.MC_SECTOR_FILE).href)) as { default?: AnySector }
  if (!sector) throw new Error(`${env.MC_SECTOR_FILE} must export a sector by default.`)
  const applied = await migrateSector({ ownerUrl: env.DATABASE_URL, sector, onFile: (set, name) => process.stdout.write(`${set}/${name} …\n`) })
  process.stdout.write(applied.length === 0 ? `${sector.id} is up to date.\n` : `${sector.id}: ${applied.length} applied.\n`)
}

main().catch((error: NodeJS.ErrnoException) => {
  const isAway = error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND'
  process.stderr.write(`${isAway ? `The database does not answer: is it running, is DATABASE_URL right? (${error.code})` : error.message}\n`)
  process.exit(1)
})
