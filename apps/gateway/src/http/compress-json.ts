import type { FastifyReply, FastifyRequest } from 'fastify'
import { compress, encodingFor } from './static-file.ts'

/** Shorter answers fit into one packet anyway. */
const WORTH_BYTES = 1_400

/** Answers are made for one caller, so they are compressed quickly rather than well. */
const QUALITY = 4

/** Compresses JSON answers of some length; streams and files, which have their own way, stay as they are. */
export async function compressJson(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' || payload.length < WORTH_BYTES || reply.hasHeader('content-encoding')) return payload
  if (!String(reply.getHeader('content-type')).startsWith('application/json')) return payload
  const encoding = encodingFor(request)
  if (encoding === 'identity') return payload
  const body = await compress(Buffer.from(payload), encoding, QUALITY)
  const vary = String(reply.getHeader('vary') ?? '')
  reply.header('content-encoding', encoding).header('vary', vary === '' ? 'accept-encoding' : `${vary}, accept-encoding`).removeHeader('content-length')
  return body
}
