import type { ApiContract, ApiOperation } from './contract-of.ts'
import type { JsonSchema } from './json-schema.ts'
import { schemaMisfits, type Misfit } from './schema-misfits.ts'

/** A promise of an API that no longer holds. */
export type ApiBreak = {
  /** The procedure: `insurance.getMine`. */
  operation: string
  what: 'gone' | 'method' | 'role' | 'level' | 'isolated' | 'input' | 'output'
  /** In a sentence, for who changed it. */
  detail: string
}

/**
 * What a caller that was built against one contract loses under another. Allowed are: new procedures, more roles, a lower
 * level, inputs that take more, answers that say more.
 * @param before what the caller was built against
 * @param now what is served
 * @param calls the procedures that the caller uses; all of `before` by default
 */
export function breaksBetween(before: ApiContract, now: ApiContract, calls?: ReadonlySet<string>): ApiBreak[] {
  return Object.entries(before.paths).flatMap(([path, methods]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const old = methods[method]
      if (!old || (calls && !calls.has(old.operationId))) return []
      const other = now.paths[path]
      const operation = other?.[method]
      if (operation && isStream(operation) === isStream(old)) return operationBreaks(old, operation)
      return { operation: old.operationId, what: other ? ('method' as const) : ('gone' as const), detail: other ? 'is called in another way (query, mutation or subscription)' : 'is there no more' }
    }),
  )
}

function operationBreaks(old: ApiOperation, now: ApiOperation): ApiBreak[] {
  const operation = old.operationId
  const lost = old['x-roles'].filter((role) => !isLetIn(role, now['x-roles']))
  const input = inputOf(old)
  const taken = inputOf(now)
  return [
    ...lost.map((role): ApiBreak => ({ operation, what: 'role', detail: `no longer lets in "${role}"` })),
    ...(now['x-level'] > old['x-level'] ? [{ operation, what: 'level' as const, detail: `asks for identity level ${now['x-level']}, was ${old['x-level']}` }] : []),
    ...(now['x-isolated'] && !old['x-isolated'] ? [{ operation, what: 'isolated' as const, detail: 'takes calls only from pages on an origin of their own' }] : []),
    ...inputBreaks(input, taken).map((detail): ApiBreak => ({ operation, what: 'input', detail })),
    ...schemaMisfits(answerOf(now), answerOf(old)).map((misfit): ApiBreak => ({ operation, what: 'output', detail: outputSentence(misfit) })),
  ]
}

function inputBreaks(input: Input | null, taken: Input | null): string[] {
  // An input that nobody reads any more does no harm.
  if (!taken) return []
  if (!input) return taken.required ? ['now needs an input'] : []
  const optional = taken.required && !input.required ? ['the input may no longer be left out'] : []
  return [...optional, ...schemaMisfits(input.schema, taken.schema).map(inputSentence)]
}

/** `citizen` is every signed-in person, whatever their duties; `anyone` is everybody. */
function isLetIn(role: string, roles: readonly string[]): boolean {
  return roles.includes('anyone') || roles.includes(role) || (role !== 'anyone' && roles.includes('citizen'))
}

type Input = { schema: JsonSchema; required: boolean }

function inputOf(operation: ApiOperation): Input | null {
  const place = operation.requestBody ?? operation.parameters?.[0]
  return place ? { schema: place.content['application/json'].schema, required: place.required } : null
}

function isStream(operation: ApiOperation): boolean {
  return 'text/event-stream' in operation.responses['200'].content
}

/** The answer without what tRPC puts round it. */
function answerOf({ responses }: ApiOperation): JsonSchema {
  const { content } = responses['200']
  const whole = content['application/json']?.schema.properties?.['result']?.properties?.['data']
  return whole ?? content['text/event-stream']?.schema ?? {}
}

function inputSentence({ at, what, sent, taken }: Misfit): string {
  const field = at === '' ? 'the input' : `input "${at}"`
  if (what === 'missing') return `${field} is now required`
  if (what === 'unwanted') return `${field} is now refused`
  if (what === 'unknown') return `${field} cannot be compared (${sent})`
  return `${field} was ${sent}, now only ${taken}`
}

function outputSentence({ at, what, sent, taken }: Misfit): string {
  const field = at === '' ? 'the answer' : `answer "${at}"`
  if (what === 'missing') return `${field} may be missing now`
  if (what === 'unwanted') return `${field} is there now and was excluded`
  if (what === 'unknown') return `${field} cannot be compared (${sent})`
  return `${field} was ${taken}, now also ${sent}`
}
