/** The part of JSON Schema (2020-12) that zod writes and that is compared here. */
export type JsonSchema = {
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  propertyNames?: JsonSchema
  items?: boolean | JsonSchema
  prefixItems?: JsonSchema[]
  minItems?: number
  maxItems?: number
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  enum?: JsonValue[]
  const?: JsonValue
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  default?: JsonValue
  description?: string
  /** A name under `$defs` of the whole: `#/$defs/__schema0`. */
  $ref?: string
  $defs?: Record<string, JsonSchema>
}

/** A value as JSON has it. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

/** Keywords that say what a value may be and that the comparison knows. */
const COMPARED = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'items', 'prefixItems', 'minItems', 'maxItems', 'anyOf', 'oneOf'],
  ...['enum', 'const', 'minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['$ref', '$defs'],
])

/** Keywords that only tell a reader something. */
const SAID = new Set(['default', 'description', 'title', 'examples', 'deprecated', '$schema', 'contentEncoding'])

/** A keyword that the comparison does not know, so that it can be said instead of being passed over; else null. */
export function unknownKeyword(schema: JsonSchema): string | null {
  return Object.keys(schema).find((key) => !COMPARED.has(key) && !SAID.has(key)) ?? null
}

/** Whether two schemas are the same text. */
export function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other)
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part))
}
