export { procedureIndex, type ProcedureHit } from './procedure-index.ts'
