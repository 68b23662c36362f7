import { migrate } from '@mc/db'
import pg from 'pg'
import type { AnySector } from '../sector/define-sector.ts'
import { migrationsOf, platformMigrations } from '../sector/platform-migrations.ts'

/** What a sector's migrations stand on is not there yet. */
export class PlatformNotMigrated extends Error {
  override readonly name = 'PlatformNotMigrated'

  constructor() {
    super("The platform's tables are not in this database yet: start a gateway once, it makes them.")
  }
}

/**
 * Brings one sector's own tables up to date, before its server is released alone; the platform's and the other sectors' stay
 * as they are. Gateways that start meanwhile wait.
 * @param of.ownerUrl the database's owner: a sector's own login may not change tables
 * @returns the files applied now, as `health/0007-add-things.sql`
 * @throws PlatformNotMigrated; MigrationChanged; an Error naming the file whose SQL fails (what ran before it stays)
 */
export async function migrateSector(of: { ownerUrl: string; sector: AnySector; onFile?: (set: string, name: string) => void }): Promise<string[]> {
  const { ownerUrl, sector, onFile } = of
  await requirePlatform(ownerUrl)
  const sets = migrationsOf([sector]).filter((set) => set.id !== platformMigrations.id)
  return migrate({ ownerUrl, sets, ...(onFile && { onFile }) })
}

async function requirePlatform(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'mot-cua migrate' })
  owner.on('error', () => undefined)
  await owner.connect()
  try {
    const { rows } = await owner.query<{ there: boolean }>("select to_regclass('platform.outbox') is not null as there")
    if (!rows[0]?.there) throw new PlatformNotMigrated()
  } finally {
    await owner.end().catch(() => undefined)
  }
}
