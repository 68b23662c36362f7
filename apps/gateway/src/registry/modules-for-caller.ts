import { randomUUID } from 'node:crypto'
import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type PlatformDatabase, type Viewer } from '@mc/server-kit'
import { manifestSchema } from '@mc/release'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { withDevServers } from '../dev/dev-modules.ts'
import type { DevOverrides } from '../dev/dev-overrides.ts'
import { registeredModule, type RegisteredModule } from './registered-module.ts'
import { hasShares, pickReleases } from './snapshot.ts'
import type { RegistryWatch } from './watch-registry.ts'

/** Cookie by which a browser that is signed out stays on its side of a canary: a random number that says nothing else. */
export const BROWSER_COOKIE = 'mc-browser'
/** Cookie with the previews that a developer looks at: `health@1f2e3d,…`. It does nothing for anybody else. */
export const PREVIEW_COOKIE = 'mc-preview'
const PREVIEWS_MAX = 5
const YEAR_SECONDS = 31_536_000

/** Who is led where. */
export type CallerParts = { db: Db<PlatformDatabase>; watch: RegistryWatch; devModules: string; overrides: DevOverrides; isSecure: boolean; isolatedFor: (request: FastifyRequest) => string | null }

/** The releases to which this caller is led, every module once. */
export async function modulesForCaller(parts: CallerParts, of: { request: FastifyRequest; reply: FastifyReply; viewer: Viewer | null }): Promise<RegisteredModule[]> {
  const snapshot = parts.watch.current()
  const seed = of.viewer?.personId ?? (hasShares(snapshot) ? browserOf(parts, of) : null)
  const picked = pickReleases(snapshot, { seed, roles: of.viewer?.roles ?? new Set() })
  const withPreviews = of.viewer?.roles.has('developer') ? await replacePreviews(parts, picked, previewsOf(of.request)) : picked
  const withServers = parts.devModules === '' ? withPreviews : withDevServers(withPreviews, parts.devModules)
  // On a module's own origin nothing runs but what was released.
  return parts.isolatedFor(of.request) === null ? parts.overrides.apply(of.viewer, withServers) : withServers
}

function browserOf({ isSecure }: CallerParts, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): string {
  const known = request.cookies[BROWSER_COOKIE]
  if (known !== undefined && /^[0-9a-f-]{36}$/.test(known)) return known
  const fresh = randomUUID()
  reply.setCookie(BROWSER_COOKIE, fresh, { path: '/', sameSite: 'lax', httpOnly: true, secure: isSecure, maxAge: YEAR_SECONDS })
  return fresh
}

/** The previews a cookie names. */
export function previewsOf(request: FastifyRequest): Map<string, string> {
  const parts = (request.cookies[PREVIEW_COOKIE] ?? '').split(',').slice(0, PREVIEWS_MAX)
  return new Map(parts.flatMap((part) => (/^[a-z][a-z-]{0,39}@[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(part) ? [part.split('@') as [string, string]] : [])))
}

async function replacePreviews({ db, watch }: CallerParts, picked: RegisteredModule[], previews: ReadonlyMap<string, string>): Promise<RegisteredModule[]> {
  const wanted = [...previews].filter(([id, version]) => !watch.current().stopped.has(`${id}/${version}`) && !watch.current().stopped.has(id))
  if (wanted.length === 0) return picked
  const found = await Promise.all(
    wanted.map(async ([module, version]) => {
      const row = await db.as(PLATFORM_SCOPE).selectFrom('platform.releases').select('manifest').where('module', '=', module).where('version', '=', version).executeTakeFirst()
      return row ? [registeredModule(manifestSchema.parse(row.manifest), { channel: 'preview', isStopped: false })] : []
    }),
  )
  const replaced = new Map([...picked, ...found.flat()].map((one) => [one.manifest.id, one]))
  return [...replaced.values()].sort((a, b) => a.manifest.order - b.manifest.order || a.manifest.id.localeCompare(b.manifest.id))
}
