import * as z from 'zod/mini'

/** Digits that PostgreSQL's bigint always holds; a province's books stay far below. */
const DIGITS_MAX = 18
const WHOLE_NUMBER = new RegExp(`^(?:0|-?[1-9]\\d{0,${DIGITS_MAX - 1}})$`)
const POSITIVE_NUMBER = new RegExp(`^[1-9]\\d{0,${DIGITS_MAX - 1}}$`)

/**
 * An amount of whole đồng as it travels: decimal text on the wire (JSON numbers lose the last đồng past 2^53),
 * bigint inside. Any sign; for payments use `PositiveDong`. Refuses `1.5`, `1e3`, `+5`, `007` and blanks.
 * @example Dong.parse('9007199254740993') → 9007199254740993n
 */
export const Dong = z.pipe(
  z.string().check(z.regex(WHOLE_NUMBER)),
  z.transform((text: string) => BigInt(text)),
)
export type Dong = z.output<typeof Dong>

/** An amount somebody pays: whole đồng, more than 0. Refuses `0`, negative amounts and fractions. */
export const PositiveDong = z.pipe(
  z.string().check(z.regex(POSITIVE_NUMBER)),
  z.transform((text: string) => BigInt(text)),
)

/** The way out: an answer's bigint as decimal text, for output schemas. @example DongText.parse(120000n) → '120000' */
export const DongText = z.pipe(
  z.pipe(
    z.bigint(),
    z.transform((amount: bigint) => amount.toString()),
  ),
  z.string().check(z.regex(WHOLE_NUMBER)),
)
