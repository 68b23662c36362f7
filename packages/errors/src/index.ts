export { DomainError, type RefusalKind } from './domain-error.ts'
