import { existsSync } from 'node:fs'
import { startEmbedded } from '@mc/db/embedded'
import { runIn } from './build.ts'
import { everySector } from './production-arrangement.ts'
import { ROOT } from './root.ts'

/** `npm run migrate -- health`: brings one sector's tables up to date, before its server is released alone. */
export async function run(args: readonly string[]): Promise<void> {
  const all = everySector()
  const [id] = args
  if (args.length !== 1 || id === undefined || !all.includes(id)) throw new Error(`Name one sector: npm run migrate -- ${all[0] ?? 'health'}. There are: ${all.join(', ')}.`)
  await runIn(ROOT, process.execPath, ['packages/server-kit/src/remote/migrate-main.ts'], {
    MC_SECTOR_FILE: `${ROOT}apps/${id}/api/sector.ts`,
    DATABASE_URL: process.env['DATABASE_URL'] ?? (await runningDatabase()),
  })
}

/** The owner's address of the embedded database of a portal that runs here. */
export async function runningDatabase(): Promise<string> {
  const dataDir = `${process.env['MC_DATA_DIR'] ?? `${ROOT}.data`}/postgres`
  if (!existsSync(`${dataDir}/postmaster.pid`)) throw new Error('There is no database: start the portal first (npm start), or set DATABASE_URL.')
  return (await startEmbedded({ dataDir, detached: true })).ownerUrl
}
