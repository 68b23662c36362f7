import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonSchema, JsonValue } from './json-schema.ts'
import { schemaMisfits } from './schema-misfits.ts'

const text: JsonSchema = { type: 'string' }
const whole: JsonSchema = { type: 'integer' }
const one = (name: string, schema: JsonSchema, isRequired = true): JsonSchema => ({ type: 'object', properties: { [name]: schema }, ...(isRequired && { required: [name] }) })

describe('what one side sends and the other takes', () => {
  it.each<[string, JsonSchema, JsonSchema]>([
    ['the same', one('a', text), one('a', text)],
    ['a whole number for a number', whole, { type: 'number' }],
    ['a narrower range', { ...whole, minimum: 1, maximum: 5 }, { ...whole, minimum: 0 }],
    ['one value of a list', { const: 'a' }, { enum: ['a', 'b'] }],
    ['named values for text', { enum: ['a', 'b'] }, { type: 'string', minLength: 1 }],
    ['a value for one that may be null', text, { anyOf: [text, { type: 'null' }] }],
    ['null for one that may be null', { type: 'null' }, { anyOf: [{ type: 'object' }, { type: 'null' }] }],
    ['a field that is not asked for', one('a', text), { type: 'object', properties: {} }],
    ['a field for one that may be missing', one('a', text), one('a', text, false)],
    ['anything where all is taken', text, {}],
    ['a fixed list for a list', { type: 'array', prefixItems: [text], items: false, maxItems: 1 }, { type: 'array', items: text }],
    ['yes and no', { type: 'boolean' }, { type: 'boolean', description: 'x' }],
  ])('%s: fits', (_, sender, taker) => expect(schemaMisfits(sender, taker)).toEqual([]))

  it.each<[string, JsonSchema, JsonSchema, string, string]>([
    ['a number for a whole number', { type: 'number' }, whole, '', 'type'],
    ['text for a number', one('a', text), one('a', whole), 'a', 'type'],
    ['null where there was none', { anyOf: [text, { type: 'null' }] }, text, '', 'value'],
    ['a value that is not in the list', { enum: ['a', 'c'] }, { enum: ['a', 'b'] }, '', 'value'],
    ['text where values are named', text, { enum: ['a'] }, '', 'value'],
    ['a field that may be missing', one('a', text, false), one('a', text), 'a', 'missing'],
    ['a field that is refused', one('a', text), { type: 'object', properties: {}, additionalProperties: false }, 'a', 'unwanted'],
    ['a wider range', { ...whole, maximum: 9 }, { ...whole, maximum: 5 }, '', 'range'],
    ['the limit itself', { ...whole, minimum: 0 }, { ...whole, exclusiveMinimum: 0 }, '', 'range'],
    ['another pattern', { ...text, pattern: '^a' }, { ...text, pattern: '^b' }, '', 'range'],
    ['longer lists', { type: 'array', items: text }, { type: 'array', items: text, maxItems: 3 }, '', 'range'],
    ['other items', { type: 'array', items: one('a', text) }, { type: 'array', items: one('a', whole) }, '[].a', 'type'],
    ['anything where text is asked', {}, text, '', 'type'],
    ['a keyword that is not known', text, { ...text, contentMediaType: 'x' } as JsonSchema, '', 'unknown'],
  ])('%s: does not fit', (_, sender, taker, at, what) => expect(schemaMisfits(sender, taker)).toContainEqual(expect.objectContaining({ at, what })))
})

describe('schemas that are inside themselves', () => {
  const tree = (leaf: JsonSchema, more: Record<string, JsonSchema> = {}, name = 'node'): JsonSchema => ({
    type: 'object', properties: { root: { $ref: `#/$defs/${name}` } }, required: ['root'],
    $defs: { [name]: { type: 'object', properties: { leaf, below: { type: 'array', items: { $ref: `#/$defs/${name}` } }, ...more }, required: ['leaf', 'below', ...Object.keys(more)] } },
  })
  it('fit when each part does, under whatever names', () => {
    expect(schemaMisfits(tree(text, {}, 'other'), tree(text))).toEqual([])
    expect(schemaMisfits(tree(text, { more: whole }), tree(text))).toEqual([])
    expect(schemaMisfits(tree({ enum: ['a'] }), tree(text))).toEqual([])
  })
  it('do not fit when a part inside does not, though the words around it are the same', () => {
    expect(schemaMisfits(tree(text), tree(whole))).toContainEqual(expect.objectContaining({ at: 'root.leaf', what: 'type' }))
    expect(schemaMisfits(tree(text), tree(text, { more: whole }))).toContainEqual(expect.objectContaining({ at: 'root.more', what: 'missing' }))
  })
  it('are not known without the name they use', () => {
    expect(schemaMisfits({ $ref: '#/$defs/a' }, { ...text, $defs: {} })).toContainEqual(expect.objectContaining({ what: 'unknown' }))
  })
})

describe('against a validator', () => {
  // When the comparison says that all fits, no value that the sender's schema lets through may be refused by the taker's.
  it('never says "fits" of what a validator refuses', () => {
    let fitted = 0
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    fc.assert(
      fc.property(schemas(), schemas(), fc.array(values(), { minLength: 40, maxLength: 40 }), (sender, taker, samples) => {
        if (schemaMisfits(sender, taker).length > 0) return
        fitted += 1
        const sends = ajv.compile(closed(sender))
        const takes = ajv.compile(taker)
        for (const value of samples) if (sends(value)) expect(takes(value), JSON.stringify({ sender, taker, value })).toBe(true)
      }),
      { numRuns: 2_000 },
    )
    expect(fitted).toBeGreaterThan(100)
  })
})

/** A sender sends no fields but its own. */
function closed(schema: JsonSchema): JsonSchema {
  const copy: JsonSchema = { ...schema }
  if (copy.type === 'object') copy.additionalProperties ??= false
  if (copy.properties) copy.properties = Object.fromEntries(Object.entries(copy.properties).map(([name, part]) => [name, closed(part)]))
  if (typeof copy.items === 'object') copy.items = closed(copy.items)
  if (copy.prefixItems) copy.prefixItems = copy.prefixItems.map(closed)
  if (copy.anyOf) copy.anyOf = copy.anyOf.map(closed)
  if (typeof copy.additionalProperties === 'object') copy.additionalProperties = closed(copy.additionalProperties)
  return copy
}

const LETTERS = ['a', 'b', 'ab']
const small = () => fc.integer({ min: -1, max: 3 })
const size = () => fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined })

function schemas(): fc.Arbitrary<JsonSchema> {
  const drawn = fc.letrec<{ schema: JsonSchema; leaf: JsonSchema }>((tie) => ({
    leaf: fc.oneof(
      fc.constant<JsonSchema>({}),
      fc.record({ type: fc.constant('string'), minLength: size(), maxLength: size(), pattern: fc.constantFrom(undefined, '^a') }),
      fc.record({ type: fc.constantFrom('integer', 'number'), minimum: fc.option(small(), { nil: undefined }), exclusiveMaximum: fc.option(small(), { nil: undefined }) }),
      fc.constantFrom<JsonSchema>({ type: 'boolean' }, { type: 'null' }, { const: 'a' }, { enum: ['a', 1, null] }, { enum: ['b', true] }),
    ),
    schema: fc.oneof(
      { maxDepth: 2 },
      tie('leaf'),
      fc.record({ type: fc.constant('array'), items: tie('schema'), minItems: size(), maxItems: size() }),
      fc.record({ type: fc.constant('array'), prefixItems: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }), items: fc.constantFrom(undefined, false) }),
      fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
      fc.record({
        type: fc.constant('object'),
        properties: fc.dictionary(fc.constantFrom(...LETTERS), tie('schema'), { maxKeys: 2 }),
        required: fc.uniqueArray(fc.constantFrom(...LETTERS), { maxLength: 1 }),
        additionalProperties: fc.oneof(fc.constantFrom(undefined, false), tie('leaf')),
      }),
    ),
  }))
  return drawn.schema.map((schema) => JSON.parse(JSON.stringify(schema)) as JsonSchema)
}

function values(): fc.Arbitrary<JsonValue> {
  return fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom<JsonValue>('', 'a', 'b', 'ab', 0, 1, 2, 0.5, -1, true, false, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...LETTERS, 'c'), tie('value'), { maxKeys: 2 }),
    ),
  })).value
}
