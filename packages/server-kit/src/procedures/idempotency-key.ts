import * as z from 'zod/mini'

/** The name a browser gives to one intended write (a uuid), so that pressing twice writes once. */
export const IdempotencyKey = z.uuid()
export type IdempotencyKey = z.output<typeof IdempotencyKey>
