export { aProcedureDocument } from './a-procedure.ts'
export { aWorkflow } from './a-workflow.ts'
