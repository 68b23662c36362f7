import { TRPCError, initTRPC } from '@trpc/server'
import type { RequestContext, ProcedureContext } from '../context/context.ts'
import type { AssuranceLevel, Viewer } from '../context/viewer.ts'
import { refusalAsTrpcError } from '../errors/as-trpc-error.ts'
import { formatError } from '../errors/format-error.ts'
import { LevelTooLow } from '../errors/level-too-low.error.ts'
import { NotIsolated } from '../errors/not-isolated.error.ts'
import type { Role } from '../roles/roles.ts'
import { databaseDoors } from './database-doors.ts'

/** What a procedure declares of itself: read by the loop that proves it. */
export type ProcedureMeta = {
  roles: readonly Role[]
  level: AssuranceLevel
  /** Takes calls only from the module's own origin, where no other module's code runs. */
  isolated: boolean
}

/** A stream that is silent for longer is taken for dead by proxies on the way. */
const PING_MS = 15_000
const STREAM_MAX_MS = 10 * 60_000

/**
 * The two tools of which a sector's API is made: `procedureFor` and `router`, typed by the sector's tables.
 * @example
 * export const { procedureFor, router } = sectorKit<HealthDatabase>()
 * export const getMine = procedureFor('citizen').output(Card).query(({ ctx }) => findCard(ctx.own, ctx.viewer.personId))
 */
export function sectorKit<DB>() {
  const t = initTRPC.context<RequestContext>().meta<ProcedureMeta>().create({
    isDev: false,
    errorFormatter: formatError,
    sse: {
      ping: { enabled: true, intervalMs: PING_MS },
      // Ends a stream now and then: the browser comes back by itself, and the session is looked at again.
      maxDurationMs: STREAM_MAX_MS,
      client: { reconnectAfterInactivityMs: 3 * PING_MS },
    },
  })

  /** One middleware for all that a call needs: each costs a call as much as reading its input does. */
  function start<V extends Viewer | null>(roles: readonly Role[], level: AssuranceLevel, isolated = false) {
    return t.procedure
      .meta({ roles, level, isolated })
      .use(async ({ ctx, signal, next, type }) => {
        admit(ctx, roles, level, isolated)
        const doors = databaseDoors<DB>(ctx, { roles, isRead: type === 'query' })
        const until = signal ?? ctx.signal
        const live = (topic: string) => ctx.services.live.follow(topic, until)
        const result = await next({ ctx: { ...doors, live, signal: until } as unknown as ProcedureContext<DB, V> })
        const refusal = result.ok ? null : refusalAsTrpcError(result.error.cause)
        if (refusal) throw refusal
        return result
      })
  }

  function withLevel<V extends Viewer | null>(roles: readonly Role[]) {
    return Object.assign(start<V>(roles, 1), {
      /**
       * Asks for an identity of this level: 2 for what touches money, health records and signatures.
       * @param of.isolated takes calls only from the module's isolated pages: for steps that no other module may read or press
       */
      atLevel: (level: AssuranceLevel, { isolated = false }: { isolated?: boolean } = {}) => start<V>(roles, level, isolated),
    })
  }

  /**
   * The only way to start a procedure: there is no default role to forget. `anyone` is the signed-out too, `citizen` any
   * signed-in person; every other role is a duty. The check runs before the input is read.
   */
  function procedureFor(...roles: ['anyone', ...Role[]]): ReturnType<typeof withLevel<Viewer | null>>
  function procedureFor(...roles: [Exclude<Role, 'anyone'>, ...Exclude<Role, 'anyone'>[]]): ReturnType<typeof withLevel<Viewer>>
  function procedureFor(...roles: [Role, ...Role[]]) {
    return withLevel(roles)
  }

  return { procedureFor, router: t.router }
}

/**
 * Lets a caller through who has one of the roles, at that level and from where it has to come.
 * @throws TRPCError when not
 */
function admit({ viewer, isolated: isFromModule }: RequestContext, roles: readonly Role[], level: AssuranceLevel, isolated: boolean): void {
  requireRole(viewer, roles)
  const refusal = viewer && viewer.level < level ? new LevelTooLow({ level }) : isolated && !isFromModule ? new NotIsolated() : null
  if (refusal) throw refusalAsTrpcError(refusal) ?? refusal
}

function requireRole(viewer: Viewer | null, roles: readonly Role[]): void {
  const open = roles.includes('anyone')
  if (!viewer) {
    if (open) return
    throw new TRPCError({ code: 'UNAUTHORIZED', message: 'signed out' })
  }
  if (!open && !roles.some((role) => role === 'citizen' || viewer.roles.has(role))) {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'role' })
  }
}
