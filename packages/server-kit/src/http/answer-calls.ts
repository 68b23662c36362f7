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
import { inputReader, type InputReader, type RawInput } from './input-reader.ts'

/** What an answer needs from the process and the request. */
export type Serving = {
  router: AnyTRPCRouter
  maxBatchSize: number
  signal: AbortSignal
  createContext(): Promise<object>
  onError(error: TRPCError, path: string | undefined, type: TRPCProcedureType | 'unknown'): void
}

/** One HTTP request's calls. */
export type Calls = RawInput & {
  method: string
  /** One path, or several with commas between them in a batch. */
  path: string
}

export type Answer = { status: number; body: string; allow?: string }

/** `allow` names the method that would have been right. */
type Outcome = { data: unknown; error?: undefined; allow?: undefined } | { error: TRPCError; allow?: string; data?: undefined }

type MadeContext = { data: object; error?: undefined } | { data?: undefined; error: TRPCError }

const NO_STREAM = 'Cannot use stream-like response in non-streaming request - use httpBatchStreamLink'

const METHODS: Record<TRPCProcedureType, string> = { query: 'GET', mutation: 'POST', subscription: 'GET' }

/** Runs the calls of a request side by side and answers for all of them, as tRPC's own adapters would. */
export function answerCalls(serving: Serving, calls: Calls): Promise<Answer> {
  return calls.isBatch ? answerBatch(serving, calls) : answerOne(serving, calls)
}

/** The usual request, one call: when it succeeds, its answer is written without a list, a copy or a look at other calls. */
async function answerOne(serving: Serving, calls: Calls): Promise<Answer> {
  const { procedures, _config: config } = serving.router._def
  const procedure = own(procedures, calls.path)
  const inputs = inputReader(calls, 1, config.transformer)
  const context = await contextOf(serving)
  const outcome = await runCall(serving, { procedure, path: calls.path, index: 0, method: calls.method, inputs, context })
  if (outcome.error?.message === NO_STREAM) return failed(serving, outcome.error, procedure?._def.type ?? 'unknown', context.data)
  if (outcome.error) return answerOutcomes(serving, { calls, paths: [calls.path], procedures: [procedure], inputs, context }, [outcome])
  try {
    return { status: 200, body: JSON.stringify({ result: { data: config.transformer.output.serialize(outcome.data) } }) }
  } catch (cause) {
    // An output that JSON cannot carry (bigint, a cycle).
    return failed(serving, getTRPCErrorFromUnknown(cause), procedure?._def.type ?? 'unknown', context.data)
  }
}

async function answerBatch(serving: Serving, calls: Calls): Promise<Answer> {
  const { router } = serving
  const paths = calls.path.split(',')
  const procedures = paths.map((path) => own(router._def.procedures, path))
  const fault = paths.length > serving.maxBatchSize ? 'Batch call exceeds maximum size' : mixture(procedures)
  if (fault) return failed(serving, new TRPCError({ code: 'BAD_REQUEST', message: fault }), 'unknown')

  const inputs = inputReader(calls, paths.length, router._def._config.transformer)
  const context = await contextOf(serving)
  const outcomes = await Promise.all(
    paths.map((path, index) => runCall(serving, { procedure: procedures[index], path, index, method: calls.method, inputs, context })),
  )
  return answerOutcomes(serving, { calls, paths, procedures, inputs, context }, outcomes)
}

type Call = { procedure: AnyTRPCProcedure | undefined; path: string; index: number; method: string; inputs: InputReader; context: MadeContext }

async function runCall(serving: Serving, { procedure, path, index, method, inputs, context }: Call): Promise<Outcome> {
  let allow: string | undefined
  try {
    if (!procedure) throw new TRPCError({ code: 'NOT_FOUND', message: `No procedure found on path "${path}"` })
    const { type } = procedure._def
    if (METHODS[type] !== method) {
      allow = METHODS[type]
      throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED', message: `Unsupported ${method}-request to ${type} procedure at path "${path}"` })
    }
    if (type === 'subscription') throw new TRPCError({ code: 'BAD_REQUEST', message: 'Cannot batch subscription calls' })
    if (context.error) throw context.error
    const data: unknown = await procedure({
      path,
      getRawInput: async () => inputs.at(index),
      ctx: context.data,
      type,
      signal: serving.signal,
      batchIndex: index,
    })
    return isStream(data) ? { error: new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE', message: NO_STREAM }) } : { data }
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause)
    serving.onError(error, path, procedure?._def.type ?? 'unknown')
    return { error, ...(allow && { allow }) }
  }
}

type Round = { calls: Calls; paths: readonly string[]; procedures: readonly (AnyTRPCProcedure | undefined)[]; inputs: InputReader; context: MadeContext }

function answerOutcomes(serving: Serving, { calls, paths, procedures, inputs, context }: Round, outcomes: readonly Outcome[]): Answer {
  const { _config: config } = serving.router._def
  const results = outcomes.map((outcome, index) =>
    outcome.error
      ? {
          error: getTRPCErrorShape({
            config,
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
    const body = JSON.stringify(transformTRPCResponse(config, calls.isBatch ? results : results[0]!))
    const status = getHTTPStatusCode(results, outcomes.map((outcome) => outcome.error))
    const allow = outcomes.findLast((outcome) => outcome.allow)?.allow
    return { status, body, ...(allow && { allow }) }
  } catch (cause) {
    return failed(serving, getTRPCErrorFromUnknown(cause), typesOf(procedures)[0] ?? 'unknown', context.data)
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
async function contextOf(serving: Serving): Promise<MadeContext> {
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
