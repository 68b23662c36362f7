import { DomainError, type RefusalKind } from '@mc/errors'
import { TRPCError } from '@trpc/server'

const CODES = {
  invalid: 'BAD_REQUEST',
  forbidden: 'FORBIDDEN',
  missing: 'NOT_FOUND',
  conflict: 'CONFLICT',
  limit: 'TOO_MANY_REQUESTS',
} as const satisfies Record<RefusalKind, TRPCError['code']>

/** A refusal in transport's terms; null when the error is none. */
export function refusalAsTrpcError(cause: unknown): TRPCError | null {
  return cause instanceof DomainError ? new TRPCError({ code: CODES[cause.kind], message: cause.code, cause }) : null
}
