export { recordAccess, type Access, type AccessKind } from './audit/record-access.ts'
export { dateInVietnam, fixedClock, shiftedClock, systemClock, type Clock } from './context/clock.ts'
export {
  requestContext,
  type DatabaseDoors,
  type PersonDoor,
  type ProcedureContext,
  type RequestContext,
  type RequestFacts,
  type SectorServices,
} from './context/context.ts'
export { silentLog, type Log } from './context/log.ts'
export { systemRandomness, type Randomness } from './context/randomness.ts'
export type { AssuranceLevel, Viewer } from './context/viewer.ts'
export { KeyReused } from './errors/key-reused.error.ts'
export { LevelTooLow } from './errors/level-too-low.error.ts'
export { NotYourRecord } from './errors/not-your-record.error.ts'
export { TooManyTries } from './errors/too-many-tries.error.ts'
export { limitRate, type RateLimit } from './limits/limit-rate.ts'
export { silentLive, type Live } from './live/live.ts'
export { notifyLive } from './live/notify-live.ts'
export { publish, type NewEvent, type PublishedEvent } from './outbox/publish.ts'
export { PLATFORM_SCOPE, SYSTEM_DUTY, platformTables, type PlatformDatabase } from './platform/platform-database.ts'
export type { MessagesPort } from './ports/messages.port.ts'
export type { PeoplePort, RegisteredPerson } from './ports/people.port.ts'
export type { Ports } from './ports/ports.ts'
export { IdempotencyKey } from './procedures/idempotency-key.ts'
export { idempotent, type IdempotentWrite } from './procedures/idempotent.ts'
export { sectorKit, type ProcedureMeta } from './procedures/sector-kit.ts'
export { platformMigrations } from './sector/platform-migrations.ts'
export { ALL_ROLES, ROLES, isDuty, type Duty, type Role } from './roles/roles.ts'
export { defineSector, type AnySector, type EventHandler, type Sector, type SectorHook, type SectorJob } from './sector/define-sector.ts'
export { AlreadySeeded } from './seed/already-seeded.error.ts'
export { COMMUNES, isNorthern, type Commune } from './seed/communes.ts'
export { DEMO_OFFICES, ORGANISATIONS, type SeedOrganisation } from './seed/organisations.ts'
export { runSeed, type SeedOptions, type SeedProgress } from './seed/run-seed.ts'
export { seedPeople } from './seed/seed-people.ts'
export { seedRandom } from './seed/seed-random.ts'
export type { DemoRole, SeedPerson } from './seed/seed-person.ts'
export type { SeedRandom } from './seed/seed-random.ts'
export type { Seed, SeedSize, SeedValue } from './seed/seed.ts'
export { openTestClock, type TestClock } from './context/test-clock.ts'
export { serveRouter, type ServeRouterOptions } from './http/serve-router.ts'
export { openPlatform, type PlatformOptions, type PlatformServices } from './services/platform-services.ts'
