import { isSame, unknownKeyword, type JsonSchema, type JsonValue } from './json-schema.ts'
import { rangeMisfits } from './range-misfits.ts'

/** A place where a value that one side may send is not one that the other side takes. */
export type Misfit = {
  /** Where: `coverage.validTo`, `entries[]`; empty for the whole. */
  at: string
  /** `missing`: a field the taker needs is not always sent. `unwanted`: a field the taker refuses. */
  what: 'missing' | 'unwanted' | 'type' | 'value' | 'range' | 'unknown'
  /** The sender's and the taker's words: types, values or limits. */
  sent: string
  taken: string
}

/**
 * Whether every value that a sender may send is one that a taker takes: none when it is so. A sender sends the fields of
 * its schema and no others; a taker passes over fields it does not know unless it says `additionalProperties: false`.
 * When two schemas cannot be compared for sure, that is a misfit: the check may be too strict, never too lax.
 * @example schemaMisfits({ type: 'integer' }, { type: 'number' }) → []
 * @example schemaMisfits({ type: 'number' }, { type: 'integer' }) → [{ at: '', what: 'type', sent: 'number', taken: 'integer' }]
 */
export function schemaMisfits(sender: JsonSchema, taker: JsonSchema): Misfit[] {
  if (isSame(sender, taker)) return []
  return partMisfits(sender, taker, '', { sent: sender.$defs ?? {}, taken: taker.$defs ?? {}, assumed: new Set() })
}

/** What both sides' names stand for, and which pairs of names are being compared: met again inside itself, such a pair fits if the rest does. */
type Names = { sent: Record<string, JsonSchema>; taken: Record<string, JsonSchema>; assumed: ReadonlySet<string> }

function partMisfits(sender: JsonSchema, taker: JsonSchema, at: string, names: Names): Misfit[] {
  if (sender.$ref !== undefined || taker.$ref !== undefined) return namedMisfits(sender, taker, at, names)
  const strange = unknownKeyword(taker) ?? unknownKeyword(sender)
  if (strange) return [{ at, what: 'unknown', sent: strange, taken: strange }]
  const sent = sender.anyOf ?? sender.oneOf
  if (sent) return sent.flatMap((one) => partMisfits(one, taker, at, names))
  const values = valuesOf(sender)
  if (values) return values.filter((value) => !takes(taker, value, names.taken)).map((value) => ({ at, what: 'value', sent: JSON.stringify(value), taken: wordOf(taker) }))
  // Branches that exclude one another cannot be told from ones that do not, so `oneOf` is taken only as it stands (above).
  const taken = taker.anyOf ?? taker.oneOf
  if (taken) return branchMisfits(sender, taken, at, names)
  if (taker.enum || taker.const !== undefined) return [{ at, what: 'value', sent: wordOf(sender), taken: wordOf(taker) }]
  if (taker.type === undefined) return []
  if (sender.type !== taker.type && !(sender.type === 'integer' && taker.type === 'number')) return [{ at, what: 'type', sent: wordOf(sender), taken: wordOf(taker) }]
  if (taker.type === 'object') return objectMisfits(sender, taker, at, names)
  if (taker.type === 'array') return [...rangeMisfits(sender, taker, at), ...itemMisfits(sender, taker, at, names)]
  return rangeMisfits(sender, taker, at)
}

function namedMisfits(sender: JsonSchema, taker: JsonSchema, at: string, names: Names): Misfit[] {
  const pair = JSON.stringify([sender, taker])
  if (names.assumed.has(pair)) return []
  const sent = resolved(sender, names.sent)
  const taken = resolved(taker, names.taken)
  if (!sent || !taken) return [{ at, what: 'unknown', sent: sender.$ref ?? '', taken: taker.$ref ?? '' }]
  return partMisfits(sent, taken, at, { ...names, assumed: new Set([...names.assumed, pair]) })
}

/** What a name stands for; null when there is no such name, or the schema says more beside it. */
function resolved(schema: JsonSchema, named: Record<string, JsonSchema>): JsonSchema | null {
  if (schema.$ref === undefined) return schema
  const { $ref, description: _, ...more } = schema
  return Object.keys(more).length > 0 ? null : (named[$ref.replace(/^#\/\$defs\//, '')] ?? null)
}

/** The nearest branch's misfits when no branch takes the whole. */
function branchMisfits(sender: JsonSchema, branches: readonly JsonSchema[], at: string, names: Names): Misfit[] {
  const tries = branches.map((branch) => partMisfits(sender, branch, at, names))
  if (tries.some((misfits) => misfits.length === 0)) return []
  const near = tries.filter((misfits) => misfits.every((one) => one.at !== at || one.what !== 'type'))
  return near[0] ?? [{ at, what: 'type', sent: wordOf(sender), taken: branches.map(wordOf).join(' | ') }]
}

function objectMisfits(sender: JsonSchema, taker: JsonSchema, at: string, names: Names): Misfit[] {
  const misfits: Misfit[] = []
  const taken = taker.properties ?? {}
  for (const name of taker.required ?? []) {
    if (!sender.required?.includes(name)) misfits.push({ at: below(at, name), what: 'missing', sent: 'optional', taken: 'required' })
  }
  for (const [name, sent] of Object.entries(sender.properties ?? {})) {
    const schema = taken[name] ?? taker.additionalProperties ?? true
    if (schema === false) misfits.push({ at: below(at, name), what: 'unwanted', sent: wordOf(sent), taken: 'nothing' })
    else if (schema !== true) misfits.push(...partMisfits(sent, schema, below(at, name), names))
  }
  if (sender.additionalProperties) {
    const others = sender.additionalProperties === true ? {} : sender.additionalProperties
    const rest = taker.additionalProperties ?? true
    for (const [name, schema] of Object.entries(taken)) if (!sender.properties?.[name]) misfits.push(...partMisfits(others, schema, below(at, name), names))
    if (rest === false) misfits.push({ at: below(at, '*'), what: 'unwanted', sent: wordOf(others), taken: 'nothing' })
    else if (rest !== true) misfits.push(...partMisfits(others, rest, below(at, '*'), names))
  }
  if (taker.propertyNames && sender.additionalProperties) misfits.push(...partMisfits(sender.propertyNames ?? { type: 'string' }, taker.propertyNames, below(at, '*'), names))
  else if (taker.propertyNames) misfits.push(...Object.keys(sender.properties ?? {}).filter((name) => !takes(taker.propertyNames ?? {}, name, names.taken)).map((name): Misfit => ({ at: below(at, name), what: 'unwanted', sent: 'a field', taken: wordOf(taker.propertyNames ?? {}) })))
  return misfits
}

function itemMisfits(sender: JsonSchema, taker: JsonSchema, at: string, names: Names): Misfit[] {
  const places = Math.max(sender.prefixItems?.length ?? 0, taker.prefixItems?.length ?? 0)
  const misfits: Misfit[] = []
  // One place more stands for all the rest.
  for (let place = 0; place <= places; place += 1) {
    const sent = itemAt(sender, place)
    const taken = itemAt(taker, place)
    if (sent === false || taken === true) continue
    if (sender.maxItems !== undefined && place >= sender.maxItems) continue
    if (taken === false) misfits.push({ at: `${at}[]`, what: 'unwanted', sent: 'another item', taken: 'nothing' })
    else misfits.push(...partMisfits(sent === true ? {} : sent, taken, `${at}[]`, names))
  }
  return misfits
}

function itemAt(schema: JsonSchema, place: number): boolean | JsonSchema {
  return schema.prefixItems?.[place] ?? schema.items ?? true
}

/** The values a schema names one by one; null when it does not. */
function valuesOf(schema: JsonSchema): readonly JsonValue[] | null {
  if (schema.const !== undefined) return [schema.const]
  if (schema.enum) return schema.enum
  if (schema.type === 'null') return [null]
  return schema.type === 'boolean' ? [true, false] : null
}

/** Whether a schema takes a value that JSON writes without brackets. */
function takes(schema: JsonSchema, value: JsonValue, named: Record<string, JsonSchema>): boolean {
  if (unknownKeyword(schema)) return false
  if (schema.$ref !== undefined) {
    const meant = resolved(schema, named)
    return meant !== null && meant.$ref === undefined && takes(meant, value, named)
  }
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) return branches.some((branch) => takes(branch, value, named))
  const values = valuesOf(schema)
  if (values) return values.includes(value)
  if (schema.type === undefined) return true
  if (typeof value === 'string') {
    const length = [...value].length
    return schemaMisfits({ type: 'string', minLength: length, maxLength: length, ...keptText(schema, value) }, schema).length === 0
  }
  if (typeof value !== 'number') return false
  return schemaMisfits({ type: Number.isInteger(value) ? 'integer' : 'number', minimum: value, maximum: value }, schema).length === 0
}

/** The taker's own pattern and format when the value keeps to them. */
function keptText({ pattern, format }: JsonSchema, value: string): JsonSchema {
  return { ...(pattern !== undefined && new RegExp(pattern, 'u').test(value) && { pattern }), ...(format !== undefined && pattern !== undefined && { format }) }
}

function below(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`
}

/** A schema in a word or two. */
export function wordOf(schema: JsonSchema): string {
  const branches = schema.anyOf ?? schema.oneOf
  if (branches) return branches.map(wordOf).join(' | ')
  const values = schema.const !== undefined ? [schema.const] : schema.enum
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ')
  return schema.format ? `${schema.type ?? 'any'} (${schema.format})` : (schema.type ?? 'any')
}
