import { DomainError } from '@mc/errors'
import type { TRPCDefaultErrorShape, TRPCError } from '@trpc/server'
import * as z from 'zod/mini'

/** What travels beside the code of an error. */
export type RefusalData = {
  /** A refusal that a person can act on: the key of its message and the message's values. */
  refusal?: { code: string; params: Readonly<Record<string, string | number>> }
  /** What is wrong with each field of the input; '' stands for the whole. */
  fields?: Record<string, string[]>
  /** The number under which the request is in the log. */
  requestId?: string
}

type ErrorShape = Omit<TRPCDefaultErrorShape, 'data'> & { data: TRPCDefaultErrorShape['data'] & RefusalData }

/**
 * What of an error leaves the server: refusals by code, faults of the input by field, and of everything else nothing but
 * `internal` and the request's number.
 */
export function formatError(options: { shape: TRPCDefaultErrorShape; error: TRPCError; ctx: { requestId: string } | undefined }): ErrorShape {
  const { shape, error, ctx } = options
  const { stack: _, ...safe } = shape.data
  const data = { ...safe, ...(ctx && { requestId: ctx.requestId }) }
  const { cause } = error
  if (cause instanceof DomainError) {
    return { ...shape, message: cause.code, data: { ...data, refusal: { code: cause.code, params: cause.params } } }
  }
  if (error.code === 'INTERNAL_SERVER_ERROR') return { ...shape, message: 'internal', data }
  if (error.code === 'BAD_REQUEST' && cause instanceof z.core.$ZodError) {
    return { ...shape, message: 'invalid', data: { ...data, fields: fieldsOf(cause) } }
  }
  // A library's own words (of JSON.parse, say) help nobody who reads the page.
  return cause && error.code === 'BAD_REQUEST' ? { ...shape, message: 'invalid', data } : { ...shape, data }
}

/** Zod's issues by field: our own message keys as they are, zod's by the issue's code. */
function fieldsOf(error: z.core.$ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.')
    const message = issue.message === '' || issue.message.startsWith('Invalid') ? issue.code : issue.message
    ;(fields[field] ??= []).push(message)
  }
  return fields
}
