export { breaksBetween, type ApiBreak } from './breaks-between.ts'
export { contractOf, type ApiContract, type ApiOperation, type DeclaredRefusal } from './contract-of.ts'
export type { JsonSchema } from './json-schema.ts'
export { schemaMisfits, type Misfit } from './schema-misfits.ts'
