import { z } from 'zod'
import { envelopeSchema, type Envelope } from './envelope.ts'
import type { Refusal } from './refusals.messages.ts'
import { statementSchema, type Statement } from './statement.ts'

/**
 * Reads an envelope and the statement in it; who signed it is checked apart.
 * @returns both, or `envelope-wrong` or `manifest-wrong` with what does not fit
 */
export function openEnvelope(json: string): { envelope: Envelope; statement: Statement } | Refusal {
  const envelope = envelopeSchema.safeParse(parsed(json))
  if (!envelope.success) return { code: 'envelope-wrong', params: { detail: sentence(envelope.error) } }
  const statement = statementSchema.safeParse(parsed(Buffer.from(envelope.data.payload, 'base64').toString('utf8')))
  if (!statement.success) return { code: 'manifest-wrong', params: { detail: sentence(statement.error) } }
  return { envelope: envelope.data, statement: statement.data }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const ISSUES_MAX = 5

function sentence(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, ISSUES_MAX)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ')
}
