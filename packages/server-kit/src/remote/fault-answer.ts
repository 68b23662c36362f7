import type { TRPCError } from '@trpc/server'
import { answerFault, type Answer } from '../http/answer-calls.ts'
import { sectorKit } from '../procedures/sector-kit.ts'

const nothing = sectorKit().router({})

/** An error in the words of a sector's API, by a gateway that has not the sector's router. */
export function faultAnswer(error: TRPCError, { path, requestId }: { path: string; requestId?: string }): Answer {
  return answerFault(nothing, error, path, requestId === undefined ? undefined : { requestId })
}
