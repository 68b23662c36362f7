import type { FastifyReply, FastifyRequest } from 'fastify'
import { compress, encodingFor } from './static-file.ts'

/** Shorter answers fit into one packet anyway. */
const WORTH_BYTES = 1_400

/** Answers are made for one caller, so they are compressed quickly rather than well. */
const QUALITY = 4

/**
 * Compresses JSON answers of some length; streams and files, which have their own way, stay as they are. A hook `onSend`
 * that makes a promise only where it has to wait: most answers are short.
 */
export function compressJson(request: FastifyRequest, reply: FastifyReply, payload: unknown, done: (error: null, payload: unknown) => void): Promise<Buffer> | undefined {
  if (typeof payload === 'string' && payload.length >= WORTH_BYTES && isPlainJson(reply)) {
    const encoding = encodingFor(request)
    if (encoding !== 'identity') return compressed(reply, payload, encoding)
  }
  done(null, payload)
  return undefined
}

async function compressed(reply: FastifyReply, payload: string, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const body = await compress(Buffer.from(payload), encoding, QUALITY)
  const vary = String(reply.getHeader('vary') ?? '')
  reply.header('content-encoding', encoding).header('vary', vary === '' ? 'accept-encoding' : `${vary}, accept-encoding`).removeHeader('content-length')
  return body
}

function isPlainJson(reply: FastifyReply): boolean {
  return !reply.hasHeader('content-encoding') && String(reply.getHeader('content-type')).startsWith('application/json')
}
