import { TRPCClientError } from '@trpc/client'

/** A refusal as it arrives: the code is the key of its message. */
export type Refusal = { code: string; params: Readonly<Record<string, string | number>> }

type ErrorData = { httpStatus?: number; requestId?: string; refusal?: Refusal; fields?: Record<string, string[]> }

function dataOf(error: unknown): ErrorData {
  return error instanceof TRPCClientError ? ((error.data ?? {}) as ErrorData) : {}
}

/** The refusal in an error; null when it is none (no network, a defect). */
export function refusalOf(error: unknown): Refusal | null {
  return dataOf(error).refusal ?? null
}

/** What the server found wrong with each field of the input. */
export function fieldErrorsOf(error: unknown): Readonly<Record<string, string[]>> {
  return dataOf(error).fields ?? {}
}

/** Whether the session is gone. */
export function isSignedOut(error: unknown): boolean {
  return dataOf(error).httpStatus === 401
}

/** The number under which the gateway logged the request: people quote it when they ask for help. */
export function requestIdOf(error: unknown): string | undefined {
  return dataOf(error).requestId
}

/** Whether trying again can help: not when the server has said no. */
export function isFinal(error: unknown): boolean {
  const status = dataOf(error).httpStatus ?? 0
  return status >= 400 && status < 500
}
