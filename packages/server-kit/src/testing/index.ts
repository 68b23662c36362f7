export { aViewer } from './a-viewer.ts'
export { TEST_NOW, callerFor, testServices, type CallerOptions } from './caller-for.ts'
export { everyProcedureRefusesOtherRoles } from './every-procedure-refuses-other-roles.ts'
export { registerPerson } from './register-person.ts'
