export { newModule, type NewModule } from './new-module.ts'
export { BadModuleName } from './module-names.ts'
