import { extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}

const COMPRESSED = /text|json|svg/
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export type Encoding = 'br' | 'gzip' | 'identity'

/** A content type by a file's ending; bytes when unknown, never HTML: an uploaded page must not run as ours. */
export function contentTypeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream'
}

/** Whether text of some kind, which becomes smaller. */
export function isCompressible(type: string): boolean {
  return COMPRESSED.test(type)
}

/** The best encoding that the browser takes. */
export function encodingFor(request: FastifyRequest): Encoding {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  if (takes(accepted, 'br')) return 'br'
  return takes(accepted, 'gzip') ? 'gzip' : 'identity'
}

/** Named, and not with the weight 0, which refuses it. */
function takes(accepted: string, encoding: Encoding): boolean {
  const named = accepted.split(',').map((one) => one.trim().toLowerCase().split(/\s*;\s*q=/)).find(([name]) => name === encoding)
  return named !== undefined && Number(named[1] ?? 1) > 0
}

/** What may be kept for ever: the address contains the version. */
export const FOREVER = 'public, max-age=31536000, immutable'

/** Sends a stored file in the form that was found. */
export function sendStored(reply: FastifyReply, of: { path: string; body: Buffer; encoding: Encoding; cacheControl: string }): FastifyReply {
  if (of.encoding !== 'identity') reply.header('content-encoding', of.encoding)
  return reply.header('vary', 'accept-encoding').header('cache-control', of.cacheControl).type(contentTypeOf(of.path)).send(of.body)
}

/** A file that is not there is a 404 that nobody keeps, and never a page (OP02). */
export function sendMissing(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('cache-control', 'no-store').type('application/json; charset=utf-8').send({ error: 'not-found' })
}

/** Compresses an answer that is made for one person. */
export function compress(body: Buffer, encoding: 'br' | 'gzip', quality: number): Promise<Buffer> {
  return encoding === 'br' ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }) : gzipped(body, { level: Math.min(quality, 9) })
}
