import multipart from '@fastify/multipart'
import { DomainError, type RefusalKind } from '@mc/errors'
import { limitRate, PLATFORM_SCOPE } from '@mc/server-kit'
import { promiseOf, refusalText, type Refusal } from '@mc/release'
import { CONTRACTS } from '@mc/module-kit'
import type { BlobStore } from '@mc/blob-store'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { addressOfCaller } from '../http/address-of-caller.ts'
import { localeOf } from '../page/display.ts'
import type { Actor } from './actor.ts'
import type { RegistryParts } from './change-registry.ts'
import { findToken } from './keys-and-tokens.ts'
import { promote, rollBack, setCanary } from './move-channels.ts'
import { publishRelease } from './publish-release.ts'
import { listModules, listReleases } from './read-registry.ts'
import { readUpload } from './read-upload.ts'
import type { RegistryWatch } from './watch-registry.ts'

type Parts = RegistryParts & { blobs: BlobStore; watch: RegistryWatch }

/** All parts of a release together, and one. */
const UPLOAD_BYTES_MAX = 64 * 1024 * 1024
const FILE_BYTES_MAX = 8 * 1024 * 1024
const FILES_MAX = 500
/** Refused tokens a minute from one address. */
const REFUSED_MAX = 30

const reason = z.string().trim().min(1).max(500)
const moveSchema = z.object({ version: z.string().max(40), share: z.number().min(0).max(100).optional(), roles: z.array(z.string().max(60)).max(20).default([]), reason })
const rollBackSchema = z.object({ channel: z.enum(['stable', 'canary']).default('stable'), reason })

/** What a team's command speaks to: publishing, promoting, canaries, rolling back; each with a deploy token. */
export async function releaseRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  await app.register(async (own) => {
    await own.register(multipart, { limits: { files: FILES_MAX, fileSize: FILE_BYTES_MAX, fields: 1, fieldSize: 2 * 1024 * 1024, fieldNameSize: 300, parts: FILES_MAX + 1 } })
    own.post('/registry/releases', { bodyLimit: UPLOAD_BYTES_MAX }, (request, reply) => takeRelease(parts, request, reply))
  })
  app.get('/registry/modules/:id/releases', (request: ModuleRequest, reply) => withToken(parts, request, reply, async () => {
    const [overview] = (await listModules(parts)).filter((one) => one.id === request.params.id)
    return { channels: overview?.channels ?? [], releases: await listReleases(parts, { module: request.params.id }) }
  }))
  app.post('/registry/modules/:id/channels/:channel', (request: FastifyRequest<{ Params: { id: string; channel: string } }>, reply) => withToken(parts, request, reply, async (actor) => {
    const { id: module, channel } = request.params
    const { version, share, roles, reason: why } = moveSchema.parse(request.body)
    const wish = { actor, module, version, reason: why }
    if (channel === 'canary') return setCanary(parts, { ...wish, share: share ?? 0, roles })
    return channel === 'stable' ? promote(parts, wish) : reply.code(404).send({ error: 'not-found' })
  }))
  app.post('/registry/modules/:id/roll-back', (request: ModuleRequest, reply) => withToken(parts, request, reply, (actor) => {
    const { channel, reason: why } = rollBackSchema.parse(request.body)
    return rollBack(parts, { actor, module: request.params.id, channel, reason: why })
  }))
}

type ModuleRequest = FastifyRequest<{ Params: { id: string } }>

async function takeRelease(parts: Parts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const upload = await readUpload(request)
  if ('code' in upload) return refuse(parts, request, reply, [upload])
  const published = await publishRelease(parts, { ...upload, token: bearerOf(request) })
  if (Array.isArray(published)) return refuse(parts, request, reply, published)
  await parts.watch.renew()
  const { module, version } = published
  return reply.code(published.isNew ? 201 : 200).send({ ...published, previewAddress: `/registry/preview/${module}/${version}`, contracts: CONTRACTS.filter((one) => one.isServed).map(promiseOf) })
}

/** Which refusal is which answer: who may not, what is there already, what is wrong. */
const STATUS: Partial<Record<Refusal['code'], number>> = { 'token-refused': 401, 'token-other-module': 403, 'key-unknown': 403, 'key-revoked': 403, 'signature-wrong': 403, 'version-taken': 409, 'upload-too-large': 413 }

async function refuse(parts: Parts, request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]): Promise<FastifyReply> {
  if (refusals.some((one) => one.code === 'token-refused')) await countRefused(parts, request)
  request.log.warn({ action: 'registry.publish', refusals: refusals.map((one) => one.code), requestId: request.id }, 'release refused')
  const locale = localeOf(request)
  return reply.code(STATUS[refusals[0]?.code ?? 'manifest-wrong'] ?? 422).send({ refusals: refusals.map((one) => ({ code: one.code, params: one.params, ...refusalText(one, locale) })) })
}

const KIND_STATUS: Record<RefusalKind, number> = { invalid: 400, forbidden: 403, missing: 404, conflict: 409, limit: 429 }

/** Runs a change in the name of the token that came with the request, when it is the module's. */
async function withToken<T>(parts: Parts, request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply, work: (actor: Actor) => Promise<T>): Promise<unknown> {
  const token = bearerOf(request)
  const holder = token === null ? null : await findToken(parts, token)
  if (!holder) return refuse(parts, request, reply, [{ code: 'token-refused', params: {} }])
  if (holder.module !== request.params.id) return refuse(parts, request, reply, [{ code: 'token-other-module', params: { module: request.params.id, tokenModule: holder.module } }])
  try {
    const answer = await work(holder.actor)
    await parts.watch.renew()
    return answer
  } catch (error) {
    if (error instanceof DomainError) return reply.code(KIND_STATUS[error.kind]).send({ code: error.code, params: error.params })
    if (error instanceof z.ZodError) return reply.code(400).send({ code: 'invalid', params: { detail: z.prettifyError(error) } })
    throw error
  }
}

async function countRefused({ db }: Parts, request: FastifyRequest): Promise<void> {
  await limitRate(db.as(PLATFORM_SCOPE), { bucket: `deploy-token:${addressOfCaller(request)}`, limit: REFUSED_MAX, windowSeconds: 60 })
}

function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer ([\w-]{10,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? null
}
