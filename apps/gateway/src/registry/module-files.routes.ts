import { BlobChanged } from '@mc/blob-store'
import { PLATFORM_SCOPE, type PlatformDatabase, type Viewer } from '@mc/server-kit'
import type { Db } from '@mc/db'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { FOREVER, contentTypeOf, encodingFor, isCompressible, sendMissing, sendStored } from '../http/static-file.ts'
import type { ReleaseFiles } from './release-files.ts'
import type { RegistryWatch } from './watch-registry.ts'

type FileRequest = FastifyRequest<{ Params: { id: string; version: string; '*': string } }>
type Parts = { db: Db<PlatformDatabase>; files: ReleaseFiles; watch: RegistryWatch; viewerOf: (request: FastifyRequest) => Promise<Viewer | null> }

/** Every release's files at `/modules/<id>/<version>/<path>`, for ever: an open page goes on working through releases and roll-backs. */
export function moduleFilesRoutes(app: FastifyInstance, parts: Parts): void {
  app.get('/modules/:id/:version/*', async (request: FileRequest, reply) => {
    const { id, version, '*': path } = request.params
    const { stopped } = parts.watch.current()
    if (stopped.has(id) || stopped.has(`${id}/${version}`)) return reply.code(410).header('cache-control', 'no-store').send({ error: 'stopped' })
    const release = await parts.files.find(id, version)
    const file = release?.files.get(path)
    if (!release || !file) return sendMissing(reply)
    // What was never before people is shown to developers only, and kept by no proxy.
    if (!release.wasPublic && !(await parts.viewerOf(request))?.roles.has('developer')) return sendMissing(reply)
    const found = await parts.files.read(file, isCompressible(contentTypeOf(path)) ? encodingFor(request) : 'identity')
    if (found === null) return sendMissing(reply)
    if (found instanceof BlobChanged) return refuseChanged(parts, { id, version, path, changed: found }, reply)
    return sendStored(reply, { path, ...found, cacheControl: release.wasPublic ? FOREVER : 'private, no-store' })
  })
  app.get('/modules/*', (_, reply) => sendMissing(reply))
}

/** A file that was changed in the store is not given out; who runs the portal and who made the module learn of it. */
async function refuseChanged({ db }: Parts, of: { id: string; version: string; path: string; changed: BlobChanged }, reply: FastifyReply): Promise<FastifyReply> {
  const { expected, found } = of.changed
  await db
    .as(PLATFORM_SCOPE)
    .insertInto('platform.client_reports')
    .values({ module: of.id, version: of.version, kind: 'integrity', detail: `${of.path}: expected sha384 ${expected}, found ${found}`, user_agent: null })
    .execute()
  return reply.code(502).header('cache-control', 'no-store').send({ error: 'file-changed', file: of.path, expected, found })
}
