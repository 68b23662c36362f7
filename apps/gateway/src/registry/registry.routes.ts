import type { Viewer } from '@mc/server-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { onlyIsolated } from '../isolated/isolated-pages.ts'
import { moduleIntegrity } from '../page/page-files.ts'
import { modulesForCaller, PREVIEW_COOKIE, previewsOf, type CallerParts } from './modules-for-caller.ts'
import { modulesFor } from './modules-for.ts'
import { registryLive } from './registry-live.ts'

type Parts = CallerParts & { viewerOf: (request: FastifyRequest) => Promise<Viewer | null> }

/** Lists the caller's modules, tells open pages of changes, and lets developers look at previews. */
export function registryRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/registry/modules', async (request, reply) => {
    reply.header('cache-control', 'private, no-store')
    const viewer = await parts.viewerOf(request)
    const modules = await modulesForCaller(parts, { request, reply, viewer })
    const integrity = new Map(modules.map((one) => [one.manifest.id, moduleIntegrity(one)]))
    // An open page needs the hashes too: its import map is older than the release.
    return onlyIsolated(modulesFor(modules, viewer?.roles ?? null), parts.isolatedFor(request)).map((one) => ({ ...one, integrity: integrity.get(one.id) ?? {} }))
  })
  app.get('/registry/live', registryLive(app, parts.watch))
  app.get('/registry/preview/:id/:version', (request: FastifyRequest<{ Params: { id: string; version: string } }>, reply) => preview(parts, request, reply))
  app.get('/registry/preview/stop', (_, reply) => reply.clearCookie(PREVIEW_COOKIE, { path: '/' }).header('cache-control', 'no-store').redirect('/', 303))
}

/** Begins a preview in this browser. Whether it takes effect is decided at each page by who is signed in then. */
async function preview(parts: Parts, request: FastifyRequest<{ Params: { id: string; version: string } }>, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store')
  const { id, version } = request.params
  const viewer = await parts.viewerOf(request)
  if (!viewer) return reply.redirect(`/auth/sign-in?${new URLSearchParams({ return: request.url })}`, 303)
  if (!viewer.roles.has('developer')) return reply.code(403).send({ error: 'forbidden' })
  // Another site's link must not change which code a developer's page runs.
  if (request.headers['sec-fetch-site'] === 'cross-site') return reply.code(403).send({ error: 'foreign-origin' })
  const previews = previewsOf(request).set(id, version)
  const value = [...previews].map((pair) => pair.join('@')).join(',')
  return reply.setCookie(PREVIEW_COOKIE, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: parts.isSecure }).redirect(`/${id}`, 303)
}
