/** Who acts in a transaction, for the log that citizens read. */
export type Attribution = {
  actorId: string
  actorName: string
  organisationCode: string | null
  role: string
  requestId: string
}

// Kept beside the transaction and not in it: a procedure cannot forget to pass it, nor pass another's.
const attributions = new WeakMap<object, Attribution>()

/** Remembers who acts in a transaction. */
export function attribute(trx: object, attribution: Attribution): void {
  attributions.set(trx, attribution)
}

/** Who acts in a transaction that a context's door opened. */
export function attributionOf(trx: object): Attribution {
  const attribution = attributions.get(trx)
  if (!attribution) throw new Error('No one is known to act in this transaction: open it by ctx.duty, ctx.writeOwn or ctx.forPerson(…).write.')
  return attribution
}
