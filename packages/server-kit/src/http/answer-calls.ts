import {
  TRPCError,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  transformTRPCResponse,
  type AnyTRPCProcedure,
  type AnyTRPCRouter,
  type TRPCProcedureType,
} from '@trpc/server'
import { getHTTPStatusCode } from '@trpc/server/http'
import { inputReader } from './input-reader.ts'

/** What an answer needs from the process and the request. */
export type Serving = {
  router: AnyTRPCRouter
  maxBatchSize: number
  signal: AbortSignal
  createContext(): Promise<object>
  onError(error: TRPCError, path: string | undefined, type: TRPCProcedureType | 'unknown'): void
}

/** One HTTP request's calls. */
export type Calls = {
  method: string
  /** One path, or several with commas between them in a batch. */
  path: string
  isBatch: boolean
  /** JSON text of the input, or of the inputs by index. */
  rawInput: string | undefined
}

export type Answer = { status: number; body: string; allow?: string }

type Outcome = { data: unknown; error?: undefined } | { error: TRPCError; data?: undefined }

const NO_STREAM = 'Cannot use stream-like response in non-streaming request - use httpBatchStreamLink'

const METHODS: Record<TRPCProcedureType, string> = { query: 'GET', mutation: 'POST', subscription: 'GET' }

/** Runs the calls of a request side by side and answers for all of them, as tRPC's own adapters would. */
export async function answerCalls(serving: Serving, calls: Calls): Promise<Answer> {
  const { router } = serving
  const paths = calls.isBatch ? calls.path.split(',') : [calls.path]
  const procedures = paths.map((path) => own(router._def.procedures, path))
  const type = soleType(procedures)
  const fault = calls.isBatch && paths.length > serving.maxBatchSize ? 'Batch call exceeds maximum size' : mixture(procedures)
  if (fault) return failed(serving, new TRPCError({ code: 'BAD_REQUEST', message: fault }), 'unknown')

  const inputs = inputReader(calls, paths.length, router._def._config.transformer)
  const context = await contextOf(serving)
  let allow: string | undefined
  const run = async (path: string, batchIndex: number): Promise<Outcome> => {
    const procedure = procedures[batchIndex]
    try {
      if (!procedure) throw new TRPCError({ code: 'NOT_FOUND', message: `No procedure found on path "${path}"` })
      if (METHODS[procedure._def.type] !== calls.method) {
        allow = METHODS[procedure._def.type]
        throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED', message: `Unsupported ${calls.method}-request to ${procedure._def.type} procedure at path "${path}"` })
      }
      if (procedure._def.type === 'subscription') throw new TRPCError({ code: 'BAD_REQUEST', message: 'Cannot batch subscription calls' })
      if (context.error) throw context.error
      const data: unknown = await procedure({
        path,
        getRawInput: async () => inputs.at(batchIndex),
        ctx: context.data,
        type: procedure._def.type,
        signal: serving.signal,
        batchIndex,
      })
      return isStream(data) ? { error: new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE', message: NO_STREAM }) } : { data }
    } catch (cause) {
      const error = getTRPCErrorFromUnknown(cause)
      serving.onError(error, path, procedure?._def.type ?? 'unknown')
      return { error }
    }
  }
  const outcomes = await Promise.all(paths.map(run))
  const [sole] = outcomes
  if (!calls.isBatch && sole?.error?.message === NO_STREAM) return failed(serving, sole.error, type, context.data)
  const results = outcomes.map((outcome, index) =>
    outcome.error
      ? {
          error: getTRPCErrorShape({
            config: router._def._config,
            ctx: context.data,
            error: outcome.error,
            input: inputs.seen(index),
            path: paths[index],
            type: procedures[index]?._def.type ?? 'unknown',
          }),
        }
      : { result: { data: outcome.data } },
  )
  try {
    const body = JSON.stringify(transformTRPCResponse(router._def._config, calls.isBatch ? results : results[0]!))
    const status = getHTTPStatusCode(results, outcomes.map((outcome) => outcome.error))
    return { status, body, ...(allow && { allow }) }
  } catch (cause) {
    // An output that JSON cannot carry (bigint, a cycle).
    return failed(serving, getTRPCErrorFromUnknown(cause), type, context.data)
  }
}

/** The answer when no call was reached. */
export function answerFault(router: AnyTRPCRouter, error: TRPCError, path?: string, ctx?: object, type: TRPCProcedureType | 'unknown' = 'unknown'): Answer {
  const { _config: config } = router._def
  const json = { error: getTRPCErrorShape({ config, ctx, error, input: undefined, path, type }) }
  return { status: getHTTPStatusCode(json, [error]), body: JSON.stringify(transformTRPCResponse(config, json)) }
}

function failed(serving: Serving, error: TRPCError, type: TRPCProcedureType | 'unknown', ctx?: object): Answer {
  serving.onError(error, undefined, type)
  return answerFault(serving.router, error, undefined, ctx, type)
}

/** A context that cannot be made is each call's error. */
async function contextOf(serving: Serving): Promise<{ data: object; error?: undefined } | { data?: undefined; error: TRPCError }> {
  try {
    return { data: await serving.createContext() }
  } catch (cause) {
    return { error: getTRPCErrorFromUnknown(cause) }
  }
}

function own(procedures: Record<string, AnyTRPCProcedure>, path: string): AnyTRPCProcedure | undefined {
  return Object.hasOwn(procedures, path) ? procedures[path] : undefined
}

function typesOf(procedures: readonly (AnyTRPCProcedure | undefined)[]): TRPCProcedureType[] {
  return [...new Set(procedures.flatMap((procedure) => (procedure ? [procedure._def.type] : [])))]
}

function soleType(procedures: readonly (AnyTRPCProcedure | undefined)[]): TRPCProcedureType | 'unknown' {
  return typesOf(procedures)[0] ?? 'unknown'
}

function mixture(procedures: readonly (AnyTRPCProcedure | undefined)[]): string | null {
  const types = typesOf(procedures)
  return types.length > 1 ? `Cannot mix procedure types in call: ${types.join(', ')}` : null
}

function isStream(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false
  return isAsync(data) || Object.values(data).some((value) => value instanceof Promise || isAsync(value))
}

function isAsync(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
