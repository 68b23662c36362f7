import type { Refusal } from '@mc/release'
import type { FastifyRequest } from 'fastify'

/** Bytes of all files together; more is no module. */
const TOTAL_MAX = 48 * 1024 * 1024

/**
 * Reads a release from a multipart request: the field `envelope`, and a file a part, named by its path.
 * @returns what was sent, or why it cannot be read
 */
export async function readUpload(request: FastifyRequest): Promise<{ envelope: string; files: Map<string, Uint8Array> } | Refusal> {
  if (!request.isMultipart()) return { code: 'envelope-wrong', params: { detail: 'multipart/form-data' } }
  const files = new Map<string, Uint8Array>()
  let envelope: string | null = null
  let total = 0
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (part.fieldname === 'envelope' && typeof part.value === 'string') envelope = part.value
        continue
      }
      const bytes = await part.toBuffer()
      total += bytes.length
      if (total > TOTAL_MAX) return tooLarge(`> ${TOTAL_MAX} bytes`)
      if (files.has(part.fieldname)) return { code: 'manifest-wrong', params: { detail: `"${part.fieldname}" was sent twice` } }
      files.set(part.fieldname, bytes)
    }
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 413) return tooLarge(error.message)
    throw error
  }
  return envelope === null ? { code: 'envelope-wrong', params: { detail: 'envelope?' } } : { envelope, files }
}

function tooLarge(detail: string): Refusal {
  return { code: 'upload-too-large', params: { detail } }
}
