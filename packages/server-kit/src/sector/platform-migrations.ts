import type { MigrationSet } from '@mc/db'
import type { AnySector } from './define-sector.ts'

/** The set of the platform's own tables: run before any sector's, after @mc/db's own. */
export const platformMigrations = { id: 'platform', directory: new URL('../../migrations/', import.meta.url) } as const

/** Every set that these sectors stand on, in the order to run them; a package's that two sectors use, once. */
export function migrationsOf(sectors: readonly AnySector[]): MigrationSet[] {
  const sets = new Map<string, MigrationSet>([[platformMigrations.id, platformMigrations]])
  for (const sector of sectors) {
    for (const set of sector.migrationSets ?? []) sets.set(set.id, set)
    sets.set(sector.id, { id: sector.id, directory: sector.migrations })
  }
  return [...sets.values()]
}
