/** The set of the platform's own tables: run before any sector's, after @mc/db's own. */
export const platformMigrations = { id: 'platform', directory: new URL('../../migrations/', import.meta.url) } as const
