import type { JsonSchema } from './json-schema.ts'
import type { Misfit } from './schema-misfits.ts'

/** Limits from below and from above; the taker's may only be the wider ones. */
const LOWER = ['minLength', 'minItems'] as const
const UPPER = ['maxLength', 'maxItems'] as const
/** Rules of which only the same text is known to be as wide. */
const AS_IT_STANDS = ['pattern', 'format', 'multipleOf'] as const

/** Limits of text, numbers and lists that the sender may overstep. */
export function rangeMisfits(sender: JsonSchema, taker: JsonSchema, at: string): Misfit[] {
  const misfits: Misfit[] = []
  const say = (name: keyof JsonSchema) => misfits.push({ at, what: 'range', sent: limit(sender, name), taken: limit(taker, name) })
  for (const name of LOWER) if ((taker[name] ?? 0) > (sender[name] ?? 0)) say(name)
  for (const name of UPPER) if ((taker[name] ?? Infinity) < (sender[name] ?? Infinity)) say(name)
  for (const name of AS_IT_STANDS) if (taker[name] !== undefined && taker[name] !== sender[name]) say(name)
  if (isBelow(lowest(sender), lowest(taker))) say(taker.exclusiveMinimum === undefined ? 'minimum' : 'exclusiveMinimum')
  if (isBelow(highest(sender), highest(taker))) say(taker.exclusiveMaximum === undefined ? 'maximum' : 'exclusiveMaximum')
  return misfits
}

/** How far down (or, mirrored, up) a number may go, and whether it may stand on the limit itself. */
type Limit = { at: number; isOpen: boolean }

function isBelow(sent: Limit, taken: Limit): boolean {
  return sent.at < taken.at || (sent.at === taken.at && taken.isOpen && !sent.isOpen)
}

function lowest({ minimum = -Infinity, exclusiveMinimum = -Infinity }: JsonSchema): Limit {
  return exclusiveMinimum >= minimum && exclusiveMinimum !== -Infinity ? { at: exclusiveMinimum, isOpen: true } : { at: minimum, isOpen: false }
}

function highest({ maximum = Infinity, exclusiveMaximum = Infinity }: JsonSchema): Limit {
  return exclusiveMaximum <= maximum && exclusiveMaximum !== Infinity ? { at: -exclusiveMaximum, isOpen: true } : { at: -maximum, isOpen: false }
}

function limit(schema: JsonSchema, name: keyof JsonSchema): string {
  return schema[name] === undefined ? `no ${name}` : `${name} ${String(schema[name])}`
}
