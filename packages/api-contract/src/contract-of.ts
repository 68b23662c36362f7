import type { AnyTRPCProcedure, AnyTRPCRouter } from '@trpc/server'
import * as z from 'zod/mini'
import type { JsonSchema } from './json-schema.ts'

/** One procedure as others may rely on it, in the words of OpenAPI 3.1. */
export type ApiOperation = {
  operationId: string
  /** Who is let in, and at which identity level. */
  'x-roles': readonly string[]
  'x-level': number
  /** Takes calls only from the module's pages on an origin of their own. */
  'x-isolated'?: true
  /** `input` in the query of a read; absent when nothing is asked. */
  parameters?: { name: 'input'; in: 'query'; required: boolean; content: { 'application/json': { schema: JsonSchema } } }[]
  /** The input of a write. */
  requestBody?: { required: boolean; content: { 'application/json': { schema: JsonSchema } } }
  responses: {
    '200': { description: string; content: Record<string, { schema: JsonSchema }> }
    default: { $ref: string }
  }
}

/** A sector's API as text: an OpenAPI 3.1 document. */
export type ApiContract = {
  openapi: '3.1.1'
  info: { title: string; version: string; description: string }
  paths: Record<string, { get?: ApiOperation; post?: ApiOperation }>
  components: { responses: { Refusal: { description: string; content: { 'application/json': { schema: JsonSchema } } } } }
}

/** A refusal that the sector's code can give: its code, and the status that goes with it. */
export type DeclaredRefusal = { code: string; status: number }

/** What a procedure says of itself: server-kit's `procedureFor` puts it there. */
type Declared = { type: 'query' | 'mutation' | 'subscription'; inputs?: z.core.$ZodType[]; output?: z.core.$ZodType; meta?: { roles: readonly string[]; level: number; isolated?: boolean } }

/**
 * Writes a sector's router down as an OpenAPI 3.1 document: the addresses, methods and bodies are those of the wire
 * (tRPC over HTTP), so that it can be called without this project's client.
 * @param refusals every refusal that the sector's code can give
 * @throws Error naming the procedure whose schema cannot be written down
 */
export function contractOf(sector: { id: string; router: AnyTRPCRouter; refusals?: readonly DeclaredRefusal[] }): ApiContract {
  const procedures = Object.entries(sector.router._def.procedures as Record<string, AnyTRPCProcedure>).sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    openapi: '3.1.1',
    info: { title: sector.id, version: '1', description: `Procedures of /api/${sector.id}. Written from the code: npm test -- contracts --write` },
    paths: Object.fromEntries(procedures.map(([name, procedure]) => [`/api/${sector.id}/${name}`, operationOf(`${sector.id}.${name}`, name, procedure._def as unknown as Declared)])),
    components: { responses: { Refusal: { description: 'Refused: what to tell the person is found by the code.', content: { 'application/json': { schema: refusalSchema(sector.refusals ?? []) } } } } },
  }
}

function operationOf(address: string, name: string, declared: Declared): { get?: ApiOperation; post?: ApiOperation } {
  const input = inputSchema(address, declared.inputs ?? [])
  // Without an input there is no parameter; an input that may be undefined may be left out.
  const required = input !== null && !(declared.inputs ?? []).every((one) => z.safeParse(one as z.ZodMiniType, undefined).success)
  const output = declared.output ? schemaOf(address, declared.output, 'output') : {}
  const isStream = declared.type === 'subscription'
  const operation: ApiOperation = {
    operationId: name,
    'x-roles': declared.meta?.roles ?? [],
    'x-level': declared.meta?.level ?? 1,
    ...(declared.meta?.isolated && { 'x-isolated': true }),
    ...(input && declared.type !== 'mutation' && { parameters: [{ name: 'input', in: 'query', required, content: { 'application/json': { schema: input } } }] }),
    ...(input && declared.type === 'mutation' && { requestBody: { required, content: { 'application/json': { schema: input } } } }),
    responses: {
      '200': isStream
        ? { description: 'Events, one at a time.', content: { 'text/event-stream': { schema: output } } }
        : { description: 'The answer.', content: { 'application/json': { schema: answered(output) } } },
      default: { $ref: '#/components/responses/Refusal' },
    },
  }
  return declared.type === 'mutation' ? { post: operation } : { get: operation }
}

/** What tRPC puts round an answer. */
function answered(data: JsonSchema): JsonSchema {
  return { type: 'object', properties: { result: { type: 'object', properties: { data }, required: ['data'] } }, required: ['result'] }
}

function refusalSchema(refusals: readonly DeclaredRefusal[]): JsonSchema {
  const codes = refusals.map(({ code }) => code).sort()
  const described = refusals.map(({ code, status }) => `${code}: ${status}`).sort().join('; ')
  const code: JsonSchema = { type: 'string', ...(codes.length > 0 && { enum: codes, description: described }) }
  const refusal: JsonSchema = { type: 'object', properties: { code, params: { type: 'object' } }, required: ['code'] }
  const data: JsonSchema = { type: 'object', properties: { refusal, requestId: { type: 'string' } } }
  return { type: 'object', properties: { error: { type: 'object', properties: { message: { type: 'string' }, data } } }, required: ['error'] }
}

function inputSchema(address: string, inputs: readonly z.core.$ZodType[]): JsonSchema | null {
  const schemas = inputs.map((one) => schemaOf(address, one, 'input'))
  if (schemas.length > 1) throw new Error(`${address} has ${schemas.length} inputs. Give it one .input(…) with all fields.`)
  return schemas[0] ?? null
}

function schemaOf(address: string, schema: z.core.$ZodType, io: 'input' | 'output'): JsonSchema {
  try {
    const { $schema: _, ...written } = z.toJSONSchema(schema, { io, override: ({ jsonSchema }) => tidied(jsonSchema as JsonSchema, io) }) as JsonSchema & { $schema?: string }
    return written
  } catch (cause) {
    const remedy = io === 'output' ? 'End a transform in a schema: z.pipe(z.pipe(z.date(), z.transform(…)), z.iso.datetime()).' : 'Use a schema that JSON can carry.'
    throw new Error(`${address}: the ${io} cannot be written down (${cause instanceof Error ? cause.message : String(cause)}). ${remedy}`, { cause })
  }
}

const SAFE = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }

/** Leaves out what says nothing to a caller: the limits of JavaScript's integers, and that an answer may not grow. */
function tidied(schema: JsonSchema, io: 'input' | 'output'): void {
  if (io === 'output' && schema.additionalProperties === false) delete schema.additionalProperties
  for (const limit of ['minimum', 'maximum'] as const) if (schema[limit] === SAFE[limit]) delete schema[limit]
}
