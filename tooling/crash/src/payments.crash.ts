import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Webhook } from 'standardwebhooks'
import type { UnderFire } from './under-fire.ts'

/** Banks that tell us of credits at the same time. */
const CLIENTS = 12
/** Longest a notice is repeated before the run counts as stuck. */
const TAKEN_MS = 180_000
const COLLECTION = { bin: '970436', account: '1019000019' }

type Notice = { transactionId: string; amountDong: number; purpose: string; isRight: boolean }

/** Secret of the notices, for the gateway under fire. */
export const BANK_SECRET = `whsec_${randomBytes(24).toString('base64')}`

/**
 * So many bills are paid by signed notices of the bank, each repeated until it was taken as a bank does, some twice at once, one in
 * ten with another amount, while processes are killed. Then all that must be true is asked of the database.
 * @returns what was seen, a line each
 * @throws Error naming all that was not as it must be
 */
export async function payments(portal: UnderFire, { count, kills, random }: { count: number; kills: number; random: () => number }): Promise<string[]> {
  const notices = await prepare(portal.ownerUrl, count, random)
  const before = await figures(portal.ownerUrl)
  const done = new AbortController()
  const firing = portal.fire({ kills, until: done.signal })
  firing.catch(() => undefined)
  const began = performance.now()
  const queue = [...notices]
  let tries = 0
  const client = async () => {
    for (let notice = queue.shift(); notice; notice = queue.shift()) {
      const copies = random() < 0.2 ? 2 : 1
      const told = await Promise.all(Array.from({ length: copies }, () => deliver(portal.address, notice)))
      tries += told.reduce((sum, one) => sum + one, 0)
      // The work lasts as long as the fire does.
      await wait(Math.max(0, (kills * 900 * CLIENTS) / count) * random())
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  done.abort()
  const killed = await firing
  await portal.ready()
  const seconds = (performance.now() - began) / 1000
  await settled(portal.ownerUrl)
  const faults = await faultsOf(portal.ownerUrl, { notices, before })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return [
    `${count} notices taken in ${seconds.toFixed(0)} s with ${tries} tries; killed ${[...killed].map(([name, times]) => `${name} ${times} times`).join(', ')}.`,
    'Every acknowledged payment is there once: bill, receipt, credit, transfer and event; wrong amounts are in suspense; sums are 0; nothing is held.',
  ]
}

/** Bills with an open payment each, in the database, as if people had begun to pay. */
async function prepare(ownerUrl: string, count: number, random: () => number): Promise<Notice[]> {
  return await asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ reference: string; amount_dong: string }>(`
      with people as (select citizen_id, row_number() over (order by citizen_id) - 1 as place, count(*) over () as all_people from platform.persons),
      bills as (
        insert into payments.bills (citizen_id, provider_id, kind, code, period, amount_dong, issued_on, due_on, details)
        select people.citizen_id, provider.id, provider.kind, 'CRASH-' || n, '2026-11', 10000 + n, '2026-11-01', '2026-12-01', (select details from payments.bills known where known.provider_id = provider.id limit 1)
        from generate_series(1, $1::int) n join people on people.place = n % people.all_people
        join lateral (select id, kind from payments.providers where id in ('electricity', 'water', 'tuition') order by id offset n % 3 limit 1) provider on true
        returning id, citizen_id, amount_dong, code)
      insert into payments.payments (bill_id, citizen_id, payer_id, reference, amount_dong, bin, account_number, created_at, expires_at)
      select id, citizen_id, citizen_id, 'MC' || lpad(substr(code, 7), 10, 'Z'), amount_dong, $2, $3, now(), now() + interval '1 day' from bills
      returning reference, amount_dong`, [count, COLLECTION.bin, COLLECTION.account])
    return rows.map(({ reference, amount_dong }, at): Notice => {
      const isRight = random() >= 0.1
      return { transactionId: `CRASH${at}`, amountDong: Number(amount_dong) + (isRight ? 0 : 1_000), purpose: `MBVCB.${reference}.CT`, isRight }
    })
  })
}

/** Tells of one credit until it is taken. @returns how often it was told */
async function deliver(address: string, { transactionId, amountDong, purpose }: Notice): Promise<number> {
  const id = `msg_${transactionId}`
  const body = JSON.stringify({ type: 'transfer.credited', data: { transactionId, ...COLLECTION, amountDong: String(amountDong), purpose, creditedAt: new Date().toISOString() } })
  const limit = AbortSignal.timeout(TAKEN_MS)
  for (let tries = 1; ; tries++) {
    limit.throwIfAborted()
    const at = new Date()
    const headers = { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': new Webhook(BANK_SECRET).sign(id, at, body) }
    const status = await fetch(`${address}/hooks/payments/bank-notice`, { method: 'POST', headers, body, signal: AbortSignal.timeout(15_000) }).then((answer) => answer.status, () => 0)
    if (status >= 200 && status < 300) return tries
    if (status >= 400 && status < 500 && status !== 429) throw new Error(`The notice of ${transactionId} was refused with ${status}.`)
    await wait(100)
  }
}

/** Events are delivered after their transaction: waits until none is left. */
async function settled(ownerUrl: string): Promise<void> {
  for (let looks = 0; looks < 600; looks++) {
    const left = await asOwner(ownerUrl, async (owner) => (await owner.query('select count(*)::int as n from platform.outbox where dispatched_at is null')).rows[0].n as number)
    if (left === 0) return
    await wait(200)
  }
  throw new Error('Events are left undelivered after two minutes.')
}

type Figures = { collection: bigint; suspense: bigint }

async function figures(ownerUrl: string): Promise<Figures> {
  return await asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ code: string; balance: string }>("select code, balance from ledger.balances where code in ('collection', 'suspense')")
    const of = (code: string) => BigInt(rows.find((row) => row.code === code)?.balance ?? 0)
    return { collection: of('collection'), suspense: of('suspense') }
  })
}

/** All that is not as it must be. */
async function faultsOf(ownerUrl: string, { notices, before }: { notices: readonly Notice[]; before: Figures }): Promise<string[]> {
  const right = notices.filter(({ isRight }) => isRight)
  const sumOf = (of: readonly Notice[]) => of.reduce((sum, { amountDong }) => sum + BigInt(amountDong), 0n)
  const after = await figures(ownerUrl)
  const counts = await asOwner(ownerUrl, async (owner) => (await owner.query<Record<string, string>>(`
    select (select count(*) from payments.bills where code like 'CRASH-%' and settled_at is not null) as bills,
      (select count(*) from payments.payments payment join payments.bills bill on bill.id = bill_id where bill.code like 'CRASH-%' and state = 'paid') as payments,
      (select count(*) from payments.receipts where transaction_id like 'CRASH%') as receipts,
      (select count(distinct transfer_id) from payments.receipts where transaction_id like 'CRASH%') as transfers,
      (select count(*) from payments.bank_credits where transaction_id like 'CRASH%') as credits,
      (select count(*) from payments.bank_credits where transaction_id like 'CRASH%' and outcome = 'suspended') as suspended,
      (select count(*) from platform.outbox event join payments.bills bill on bill.id::text = event.payload ->> 'billId' where bill.code like 'CRASH-%' and type = 'payments.bill-settled') as events,
      (select count(distinct event.payload ->> 'billId') from platform.outbox event join payments.bills bill on bill.id::text = event.payload ->> 'billId' where bill.code like 'CRASH-%' and type = 'payments.bill-settled') as bills_told,
      (select count(*) from ledger.holds hold where not exists (select from ledger.hold_ends ended where ended.hold_id = hold.id)) as held,
      (select sum(balance) from ledger.balances) as sum`)).rows[0] ?? {})
  const faults = await asOwner(ownerUrl, async (owner) => (await owner.query<{ fault: string }>('select ledger.faults() as fault limit 20')).rows.map(({ fault }) => fault))
  const expected: Record<string, bigint> = {
    ...Object.fromEntries(['bills', 'payments', 'receipts', 'transfers', 'events', 'bills_told'].map((name) => [name, BigInt(right.length)])),
    credits: BigInt(notices.length), suspended: BigInt(notices.length - right.length), held: 0n, sum: 0n,
  }
  const wrong = Object.entries(expected).filter(([name, value]) => BigInt(counts[name] ?? -1) !== value).map(([name, value]) => `${name}: ${counts[name]}, must be ${value}`)
  if (after.collection - before.collection !== sumOf(notices)) wrong.push(`collection moved by ${after.collection - before.collection}, must be ${sumOf(notices)}`)
  if (before.suspense - after.suspense !== sumOf(notices) - sumOf(right)) wrong.push(`suspense moved by ${before.suspense - after.suspense}, must be ${sumOf(notices) - sumOf(right)}`)
  return [...faults, ...wrong]
}

async function asOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
