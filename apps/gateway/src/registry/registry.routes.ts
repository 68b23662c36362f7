import { join } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendImmutable, sendMissing } from '../http/static-file.ts'
import { moduleIntegrity } from '../page/page-files.ts'
import { modulesFor } from './modules-for.ts'
import type { RegisteredModule } from './read-modules.ts'

/** Lists the caller's modules and serves their files. */
export function registryRoutes(app: FastifyInstance, of: { modules: readonly RegisteredModule[]; rolesOf: (request: FastifyRequest) => Promise<ReadonlySet<string> | null> }): void {
  app.get('/registry/modules', async (request, reply) => {
    reply.header('cache-control', 'private, no-store')
    const listed = modulesFor(of.modules, await of.rolesOf(request))
    // An open page needs the hashes too: its import map is older than the release.
    return listed.map((one) => ({ ...one, integrity: Object.assign({}, ...of.modules.filter(({ manifest }) => manifest.id === one.id && manifest.version === one.version).map(moduleIntegrity)) as Record<string, string> }))
  })

  app.get('/modules/:id/:version/*', (request: FastifyRequest<{ Params: { id: string; version: string; '*': string } }>, reply) => {
    const { id, version, '*': path } = request.params
    const module = of.modules.find((one) => one.manifest.id === id && one.manifest.version === version)
    // Only files of the manifest are served, so `..` and dot files lead nowhere.
    if (!module?.files.has(path)) return sendMissing(reply)
    return sendImmutable(request, reply, join(module.folder, path))
  })
  app.get('/modules/*', (_, reply) => sendMissing(reply))
}
