import { TRPCError, type AnyTRPCProcedure, type AnyTRPCRouter } from '@trpc/server'
import { fixedClock } from '../context/clock.ts'
import { requestContext, type SectorServices } from '../context/context.ts'
import { silentLog } from '../context/log.ts'
import { systemRandomness } from '../context/randomness.ts'
import type { AssuranceLevel } from '../context/viewer.ts'
import { LevelTooLow } from '../errors/level-too-low.error.ts'
import { NotIsolated } from '../errors/not-isolated.error.ts'
import { silentLive } from '../live/live.ts'
import type { ProcedureMeta } from '../procedures/sector-kit.ts'
import { ALL_ROLES, type Role } from '../roles/roles.ts'
import { aViewer } from './a-viewer.ts'
import { TEST_NOW } from './caller-for.ts'

/**
 * The loop that proves the roles: calls every procedure as every role and fails unless exactly the declared ones are let
 * in, each only at the declared level. The check runs before the input is read, so no input is needed and nothing is done.
 * @example it('refuses other roles', () => everyProcedureRefusesOtherRoles(health))
 * @returns how many procedures were tried
 * @throws Error naming every breach; also when there was nothing to try
 */
export async function everyProcedureRefusesOtherRoles(sector: { id: string; router: AnyTRPCRouter }): Promise<number> {
  const procedures = Object.entries(sector.router._def.procedures as Record<string, AnyTRPCProcedure>)
  if (procedures.length === 0) throw new Error(`${sector.id} has no procedures: nothing was checked.`)
  const breaches: string[] = []
  for (const [path, procedure] of procedures) breaches.push(...(await breachesOf(path, procedure)))
  if (breaches.length > 0) throw new Error(`${sector.id}:\n${breaches.join('\n')}`)
  return procedures.length
}

async function breachesOf(path: string, procedure: AnyTRPCProcedure): Promise<string[]> {
  const meta = procedure._def.meta as ProcedureMeta | undefined
  if (!meta?.roles?.length) return [`${path}: declares no role. Start it by procedureFor(…).`]
  const breaches: string[] = []
  const { output } = procedure._def as { output?: unknown }
  if (procedure._def.type !== 'subscription' && output === undefined) breaches.push(`${path}: has no .output(schema).`)
  for (const role of ALL_ROLES) {
    for (const level of [1, 2] as const) {
      const expected = expectedOf(meta, role, level)
      const seen = await outcomeOf(path, procedure, { role, level })
      if (seen !== expected) breaches.push(`${path} as ${role} at level ${level}: ${seen}, expected ${expected}`)
    }
  }
  return breaches
}

type Outcome = 'let in' | 'refused for the role' | 'refused for the level' | 'refused outside the module’s own origin'

function expectedOf(meta: ProcedureMeta, role: Role, level: AssuranceLevel): Outcome {
  const isIn = meta.roles.includes('anyone') || meta.roles.includes(role) || (role !== 'anyone' && meta.roles.includes('citizen'))
  if (!isIn) return 'refused for the role'
  if (role !== 'anyone' && level < meta.level) return 'refused for the level'
  // The loop calls as from a page that modules share.
  return meta.isolated ? 'refused outside the module’s own origin' : 'let in'
}

async function outcomeOf(path: string, procedure: AnyTRPCProcedure, as: { role: Role; level: AssuranceLevel }): Promise<Outcome> {
  const viewer = as.role === 'anyone' ? null : aViewer({ level: as.level, roles: as.role === 'citizen' ? [] : [as.role] })
  const context = requestContext(closedServices, { viewer, locale: 'vi', requestId: 'roles' })
  try {
    const controller = new AbortController()
    // A subscription that is let in is over at once.
    controller.abort()
    await procedure({ ctx: context, path, type: procedure._def.type, getRawInput: async () => undefined, signal: controller.signal, batchIndex: 0 })
    return 'let in'
  } catch (error) {
    if (!(error instanceof TRPCError)) return 'let in'
    if (error.cause instanceof LevelTooLow) return 'refused for the level'
    if (error.cause instanceof NotIsolated) return 'refused outside the module’s own origin'
    const isRoleCheck = error.cause === undefined && ((error.code === 'FORBIDDEN' && error.message === 'role') || (error.code === 'UNAUTHORIZED' && error.message === 'signed out'))
    return isRoleCheck ? 'refused for the role' : 'let in'
  }
}

class DatabaseClosed extends Error {
  override readonly name = 'DatabaseClosed'
}

/** A database that nobody gets into: whoever is let in fails at the first statement. */
const closed: object = new Proxy(() => closed, {
  get: (_target, property) => {
    if (property === 'then') return undefined
    if (typeof property === 'string' && (property.startsWith('execute') || property === 'compile' || property === 'stream')) {
      return () => Promise.reject(new DatabaseClosed())
    }
    return closed
  },
  apply: () => closed,
})

const closedServices = {
  db: { as: () => closed, transaction: () => Promise.reject(new DatabaseClosed()) },
  clock: fixedClock(TEST_NOW),
  log: silentLog,
  random: systemRandomness,
  live: silentLive,
  ports: {
    people: new Proxy({}, { get: () => () => Promise.reject(new DatabaseClosed()) }),
    registers: { look: () => Promise.reject(new DatabaseClosed()), lookAll: () => Promise.reject(new DatabaseClosed()) },
    sign: { signDocuments: () => Promise.reject(new DatabaseClosed()), checkDocument: () => Promise.reject(new DatabaseClosed()) },
    files: { put: () => Promise.reject(new DatabaseClosed()), get: () => Promise.reject(new DatabaseClosed()) },
    messages: { send: () => Promise.reject(new DatabaseClosed()) },
  },
} as unknown as SectorServices
