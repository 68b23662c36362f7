import { globSync, readFileSync } from 'node:fs'

/** A property of an input, as JSON Schema says it; as much of it as an input is made from here. */
type Schema = { type?: string; format?: string; enum?: unknown[]; const?: unknown; default?: unknown; minimum?: number; anyOf?: Schema[]; properties?: Record<string, Schema>; required?: string[]; items?: Schema; pattern?: string; minItems?: number }

/** One procedure as its sector's API document has it. `input` is null where it takes none. */
export type Procedure = { path: string; isQuery: boolean; roles: readonly string[]; input: Schema | null }

type Operation = { 'x-roles': string[]; parameters?: { content: Media }[]; requestBody?: { content: Media } }
type Media = { 'application/json': { schema: Schema } }

/** Every procedure of every sector and of the portal's own API, from the documents in the repository. */
export function everyProcedure(): Procedure[] {
  const root = new URL('../../../', import.meta.url)
  return globSync('apps/*/api.openapi.json', { cwd: root }).toSorted().flatMap((file) => {
    const { paths } = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as { paths: Record<string, { get?: Operation; post?: Operation }> }
    return Object.entries(paths).flatMap(([path, { get, post }]) => {
      const operation = get ?? post
      if (!operation) return []
      const media = operation.parameters?.[0]?.content ?? operation.requestBody?.content
      return [{ path, isQuery: get !== undefined, roles: operation['x-roles'], input: media?.['application/json'].schema ?? null }]
    })
  })
}

/** The names of an input's own strings that anything may be written into. */
export function textsOf(input: Schema | null): string[] {
  return Object.entries(input?.properties ?? {}).flatMap(([name, schema]) => (schema.type === 'string' && !schema.enum ? [name] : []))
}

/** Whether the schema's own pattern lets a text be written into a property. */
export function fits(input: Schema | null, name: string, text: string): boolean {
  return new RegExp(input?.properties?.[name]?.pattern ?? '').test(text)
}

/** An input with all that is required, each value allowed by its type, and `given` in place of its own. */
export function inputWith(input: Schema, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const required = (input.required ?? []).map((name) => [name, exampleOf(input.properties?.[name] ?? {})] as const)
  return { ...Object.fromEntries(required), ...given }
}

function exampleOf(schema: Schema): unknown {
  const [first] = schema.enum ?? []
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (first !== undefined) return first
  if (schema.anyOf?.[0]) return exampleOf(schema.anyOf[0])
  if (schema.format === 'uuid') return '019b0000-0000-7000-8000-000000000000'
  if (schema.format === 'date') return '2026-03-02'
  if (schema.pattern === '^\\d{5}$') return '19001'
  if (schema.type === 'object') return inputWith(schema, {})
  if (schema.type === 'array') return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items ?? {}))
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1
  if (schema.type === 'boolean') return false
  return 'a'
}
