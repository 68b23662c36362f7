import pg from 'pg'
import { CHAIN_START, LINKED_LOOK, linkHash, type AccessLogKeys, type LinkedLook } from './access-chain.ts'

/** What is wrong with one look, or with the chain at one place. */
export type AccessLogFault = {
  /**
   * `removed`: the look is gone; `altered`: it is not what was sealed; `inserted`: nobody noted it, or long after the time it
   * names; `broken`: a link is missing or was changed; `key`: sealed by a key that was not given.
   */
  what: 'removed' | 'altered' | 'inserted' | 'broken' | 'key'
  /** Place in the chain; null for a look that is not in it. */
  seq: string | null
  lookId: string | null
}

export type AccessLogReport = {
  /** Links looked at. */
  links: number
  /** Looks that wait to be sealed. */
  waiting: number
  /** The first hundred. */
  faults: readonly AccessLogFault[]
  faultCount: number
  head: { seq: string; hash: string } | null
}

type Row = LinkedLook & { key_id: string; previous: Buffer; hash: Buffer; is_late: boolean }

const PAGE = 5_000
const FAULTS_MAX = 100

/**
 * Goes through the whole chain and compares it with the looks as they are.
 * @param of.head an earlier head that was kept elsewhere: it must still be there
 */
export async function verifyAccessLog(of: { ownerUrl: string; keys: AccessLogKeys; head?: { seq: string; hash: string } }): Promise<AccessLogReport> {
  const client = new pg.Client({ connectionString: of.ownerUrl, application_name: 'mot-cua verify-access-log' })
  await client.connect()
  try {
    // One state of the database, however long it takes and whoever writes meanwhile.
    await client.query('begin isolation level repeatable read read only')
    return await new Verification(client, of.keys, of.head).run()
  } finally {
    await client.end()
  }
}

class Verification {
  readonly #client: pg.Client
  readonly #keys: AccessLogKeys
  readonly #kept: { seq: string; hash: string } | undefined
  readonly #faults: AccessLogFault[] = []
  #faultCount = 0
  #seq = 0n
  #previous: Buffer = CHAIN_START
  #links = 0
  #isKeptThere = false

  constructor(client: pg.Client, keys: AccessLogKeys, kept: { seq: string; hash: string } | undefined) {
    this.#client = client
    this.#keys = keys
    this.#kept = kept
  }

  async run(): Promise<AccessLogReport> {
    for (;;) {
      const rows = await this.#page()
      for (const row of rows) this.#check(row)
      if (rows.length < PAGE) break
    }
    if (this.#kept && !this.#isKeptThere) this.#say('broken', this.#kept.seq, null)
    await this.#findUnlinked()
    const waiting = await this.#client.query<{ n: string }>('select count(*)::text as n from platform.access_unsealed')
    return {
      links: this.#links,
      waiting: Number(waiting.rows[0]?.n),
      faults: this.#faults,
      faultCount: this.#faultCount,
      head: this.#links > 0 ? { seq: String(this.#seq), hash: this.#previous.toString('hex') } : null,
    }
  }

  async #page(): Promise<Row[]> {
    const { rows } = await this.#client.query<Row>(
      `select link.seq::text, link.key_id, link.previous, link.hash, ${LINKED_LOOK},
         coalesce(look.at < link.noted_at - interval '1 hour', false) as is_late
       from platform.access_chain link left join platform.access_log look on look.id = link.look_id
       where link.seq > $1 order by link.seq limit $2`,
      [String(this.#seq), PAGE],
    )
    return rows
  }

  #check(row: Row): void {
    this.#links++
    const isNext = BigInt(row.seq) === this.#seq + 1n && row.previous.equals(this.#previous)
    if (!isNext) this.#say('broken', row.seq, row.look_id)
    if (this.#kept?.seq === row.seq && this.#kept.hash === row.hash.toString('hex')) this.#isKeptThere = true
    const key = this.#keys.byId.get(row.key_id)
    if (!key) this.#say('key', row.seq, row.look_id)
    else if (row.look === null) this.#say('removed', row.seq, row.look_id)
    else if (!linkHash(key, row.previous, row).equals(row.hash)) this.#say('altered', row.seq, row.look_id)
    else if (row.is_late) this.#say('inserted', row.seq, row.look_id)
    this.#seq = BigInt(row.seq)
    this.#previous = row.hash
  }

  /** Looks without a link that do not wait for one: whoever wrote them went round the trigger. */
  async #findUnlinked(): Promise<void> {
    const { rows } = await this.#client.query<{ id: string }>(
      `select look.id from platform.access_log look
       where not exists (select from platform.access_chain link where link.look_id = look.id)
         and not exists (select from platform.access_unsealed waiting where waiting.look_id = look.id) order by look.id`,
    )
    for (const { id } of rows) this.#say('inserted', null, id)
  }

  #say(what: AccessLogFault['what'], seq: string | null, lookId: string | null): void {
    this.#faultCount++
    if (this.#faults.length < FAULTS_MAX) this.#faults.push({ what, seq, lookId })
  }
}
