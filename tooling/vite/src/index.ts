export { moduleConfig } from './module-config.ts'
export { portalConfig } from './portal-config.ts'
