export { dossierMigrations } from './dossier-migrations.ts'
export type { DossierDatabase, ProcedureState } from './dossier-database.ts'
export { publishedProcedures, procedureInForce } from './published-procedures.query.ts'
