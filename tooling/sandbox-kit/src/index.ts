export { portFrom } from './port-from.ts'
export { scripted, type Scripted } from './scripted.ts'
export { serveSandbox } from './serve-sandbox.ts'
