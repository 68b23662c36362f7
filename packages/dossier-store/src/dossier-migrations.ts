/** The schema `dossier`: run before the sector that keeps it. */
export const dossierMigrations: { id: 'dossier'; directory: URL } = { id: 'dossier', directory: new URL('../migrations/', import.meta.url) }
