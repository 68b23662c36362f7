import { access, readFile } from 'node:fs/promises'
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
const QUALITY = 9
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

type Encoding = 'br' | 'gzip' | 'identity'
const kept = new Map<string, Promise<Buffer>>()

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
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

/**
 * Sends a file whose address contains its version, so that it never changes. The compressed form is the one beside it
 * (`x.js.br`, `x.js.gz`) when the build made one, else it is made once and kept: the files of a release are few.
 */
export async function sendImmutable(request: FastifyRequest, reply: FastifyReply, file: string): Promise<FastifyReply> {
  const type = contentTypeOf(file)
  const encoding = COMPRESSED.test(type) ? encodingFor(request) : 'identity'
  let body: Buffer
  try {
    // What was taken away is gone at once, also when its compressed form is still kept.
    await access(file)
    body = await encoded(file, encoding)
  } catch {
    return sendMissing(reply)
  }
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply.header('vary', 'accept-encoding').header('cache-control', 'public, max-age=31536000, immutable').type(type).send(body)
}

/** A file that is not there is a 404 that nobody keeps, and never a page (OP02). */
export function sendMissing(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('cache-control', 'no-store').type('application/json; charset=utf-8').send({ error: 'not-found' })
}

function encoded(file: string, encoding: Encoding): Promise<Buffer> {
  // Uncompressed files are read each time: keeping fonts and images in memory helps nobody.
  if (encoding === 'identity') return readFile(file)
  const key = `${encoding}:${file}`
  let body = kept.get(key)
  if (!body) {
    body = beside(file, encoding)
    kept.set(key, body)
    body.catch(() => kept.delete(key))
  }
  return body
}

async function beside(file: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const made = await readFile(`${file}.${encoding === 'br' ? 'br' : 'gz'}`).catch(() => null)
  return made ?? compress(await readFile(file), encoding, QUALITY)
}

/** Compresses a body; HTML that is made for one person takes a lower quality than files. */
export function compress(body: Buffer, encoding: 'br' | 'gzip', quality: number): Promise<Buffer> {
  return encoding === 'br' ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }) : gzipped(body, { level: Math.min(quality, 9) })
}
