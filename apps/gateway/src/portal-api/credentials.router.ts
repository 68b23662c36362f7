import type { Db } from '@mc/db'
import type { PlatformDatabase } from '@mc/server-kit'
import * as z from 'zod/mini'
import { personAsActor } from '../registry/actor.ts'
import { addKey, createToken, revokeKey, revokeToken } from '../registry/keys-and-tokens.ts'
import { requireRight } from '../registry/module-rights.ts'
import { procedureFor, router } from './kit.ts'
import { ModuleId, Reason } from './releases.schemas.ts'

/** A token that is forgotten ends within a year. */
const DAYS_MAX = 365
const DAY_MS = 86_400_000

const Name = z.string().check(z.trim(), z.minLength(2), z.maxLength(60))
const KeyId = z.string().check(z.regex(/^[0-9a-f]{16}$/))
/** 32 bytes in base64; whether they are a key the registry says. */
const PublicKey = z.string().check(z.trim(), z.maxLength(100))
const Done = z.object({ done: z.literal(true) })

/**
 * With what a team publishes: keys that sign releases, and deploy tokens. Its developers add and end both, administrators end
 * them (`registry/module-rights.ts`); each is in the module's audit. A token is in the one answer that makes it and nowhere else.
 */
export function credentialsRouter(db: Db<PlatformDatabase>) {
  const adds = procedureFor('developer').atLevel(2)
  const ends = procedureFor('developer', 'administrator').atLevel(2)
  return router({
    addKey: adds
      .input(z.object({ module: ModuleId, publicKey: PublicKey, holder: Name, reason: Reason }))
      .output(z.object({ keyId: z.string() }))
      .mutation(async ({ ctx, input }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'addKeys' })
        return addKey({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) })
      }),

    revokeKey: ends
      .input(z.object({ module: ModuleId, keyId: KeyId, reason: Reason }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'revokeKeys' })
        await revokeKey({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) })
        return { done: true as const }
      }),

    createToken: adds
      .input(z.object({ module: ModuleId, name: Name, days: z.int().check(z.gte(1), z.lte(DAYS_MAX)), reason: Reason }))
      .output(z.object({ id: z.string(), token: z.string(), expiresAt: z.string() }))
      .mutation(async ({ ctx, input: { days, ...input } }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'addKeys' })
        const expiresAt = new Date(ctx.clock.now().getTime() + days * DAY_MS)
        const made = await createToken({ db, clock: ctx.clock }, { ...input, expiresAt, actor: personAsActor(ctx.viewer) })
        return { ...made, expiresAt: expiresAt.toISOString() }
      }),

    revokeToken: ends
      .input(z.object({ module: ModuleId, id: z.uuid(), reason: Reason }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'revokeKeys' })
        await revokeToken({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) })
        return { done: true as const }
      }),
  })
}
