import type pg from 'pg'
import { inTransaction } from '../jobs/in-transaction.ts'
import { CHAIN_START, LINKED_LOOK, linkHash, type AccessLogKeys, type LinkedLook } from './access-chain.ts'

/** Looks sealed in one transaction. */
const BATCH = 500

/** Any number that no other lock has: one process seals at a time. */
const LOCK = 7_304_210_911

/**
 * Chains what was looked at since: each look gets a link that carries the hash of the link before and its own. Writers of
 * looks are not waited for and do not wait; when another process is sealing, this one leaves it to that.
 * @returns how many were sealed
 */
export async function sealAccessLog(pool: pg.Pool, keys: AccessLogKeys): Promise<number> {
  let sealed = 0
  for (;;) {
    const batch = await inTransaction(pool, (client) => sealBatch(client, keys))
    sealed += batch
    if (batch < BATCH) return sealed
  }
}

async function sealBatch(client: pg.PoolClient, keys: AccessLogKeys): Promise<number> {
  const { rows: waiting } = await client.query('select from platform.access_unsealed limit 1')
  if (waiting.length === 0) return 0
  const { rows: lock } = await client.query<{ ours: boolean }>('select pg_try_advisory_xact_lock($1) as ours', [LOCK])
  if (!lock[0]?.ours) return 0
  const { rows: heads } = await client.query<{ seq: string; hash: Buffer }>('select link.seq::text, link.hash from platform.access_chain link order by link.seq desc limit 1')
  // By identifier, which is by time: whoever reads the chain reads it in the order of the looks, but for transactions that ended late.
  const { rows } = await client.query<Omit<LinkedLook, 'seq'>>(
    `with link as (
       delete from platform.access_unsealed where look_id in (select look_id from platform.access_unsealed order by look_id limit $1)
       returning look_id, noted_at
     ) select ${LINKED_LOOK} from link left join platform.access_log look on look.id = link.look_id order by link.look_id`,
    [BATCH],
  )
  let seq = BigInt(heads[0]?.seq ?? 0)
  let previous = heads[0]?.hash ?? CHAIN_START
  const links = rows.map((row) => {
    seq += 1n
    const link = { seq: String(seq), look_id: row.look_id, noted_at: row.noted_at, previous, hash: linkHash(keys.first, previous, { ...row, seq: String(seq) }) }
    previous = link.hash
    return link
  })
  await client.query(
    `insert into platform.access_chain (seq, look_id, noted_at, key_id, previous, hash)
     select seq, look_id, noted_at at time zone 'utc', $6, previous, hash
     from unnest($1::bigint[], $2::uuid[], $3::timestamp[], $4::bytea[], $5::bytea[]) as link (seq, look_id, noted_at, previous, hash)`,
    [links.map((one) => one.seq), links.map((one) => one.look_id), links.map((one) => one.noted_at), links.map((one) => one.previous), links.map((one) => one.hash), keys.first.id],
  )
  return rows.length
}

/** Where the chain stands: what is written down elsewhere, so that its end cannot be cut off unseen. */
export async function headOfAccessLog(client: pg.Pool | pg.ClientBase): Promise<{ seq: string; hash: string } | null> {
  const { rows } = await client.query<{ seq: string; hash: string }>("select link.seq::text, encode(link.hash, 'hex') as hash from platform.access_chain link order by link.seq desc limit 1")
  return rows[0] ?? null
}
