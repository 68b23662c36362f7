import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { UnderFire } from './under-fire.ts'

/** People who send at the same time. */
const CLIENTS = 12
/** Longest a sending is repeated before the run counts as stuck. */
const SENT_MS = 180_000
/** Longest wait for bills and notices after the last sending. */
const TOLD_MS = 120_000
const FEE_DONG = 135_000
const SESSION_COOKIE = '__Host-mc-session'

const ANSWERS = {
  origin: 'vietnam', reason: 'expiring', licenceNumber: '190123456789', classes: ['A1'], fullName: 'Người Thử', citizenId: '019085000017', birthDate: '1985-03-12',
  home: { province: '19', commune: '05443', street: 'Tổ 1' }, phone: '+84912345678', delivery: 'office',
}

type Draft = { id: string; token: string }

/**
 * So many people send a dossier that costs something, each pressing again until there is an answer, some twice at once, some with a new
 * page, while gateway and database are killed. Then every dossier must be in exactly once, with one code of a book without a gap, one
 * fee and one notice.
 * @returns what was seen, a line each
 * @throws Error naming all that was not as it must be
 */
export async function dossiers(portal: UnderFire, { count, kills, random }: { count: number; kills: number; random: () => number }): Promise<string[]> {
  const drafts = await prepare(portal.ownerUrl, count)
  const done = new AbortController()
  const firing = portal.fire({ kills, until: done.signal })
  firing.catch(() => undefined)
  const began = performance.now()
  const queue = [...drafts]
  const codes = new Map<string, Set<string>>()
  let tries = 0
  const client = async () => {
    for (let draft = queue.shift(); draft; draft = queue.shift()) {
      const copies = random() < 0.2 ? 2 : 1
      const hasNewPage = random() < 0.1
      const answers = await Promise.all(Array.from({ length: copies }, () => send(portal.address, draft!, hasNewPage)))
      tries += answers.reduce((sum, one) => sum + one.tries, 0)
      codes.set(draft.id, new Set(answers.map(({ code }) => code)))
      // The work lasts as long as the fire does.
      await wait(Math.max(0, (kills * 900 * CLIENTS) / count) * random())
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  done.abort()
  const killed = await firing
  await portal.ready()
  const seconds = (performance.now() - began) / 1000
  const faults = await faultsOf(portal.ownerUrl, codes)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return [
    `${count} dossiers sent in ${seconds.toFixed(0)} s with ${tries} tries; killed ${[...killed].map(([name, times]) => `${name} ${times} times`).join(', ')}.`,
    'Every dossier is in once: one code of a book without a gap, one event, one piece of work at reception, one fee, one notice.',
  ]
}

/** Drafts that are ready, and signed-in sessions of those who wrote them. */
async function prepare(ownerUrl: string, count: number): Promise<Draft[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'))
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'))
  const life = { phase: 'draft', stage: 0, doneTasks: [], supplementsAsked: 0, hold: null, decision: null, startedAt: null, stops: [] }
  return await asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string; place: number }>(
      `with people as (select citizen_id, full_name, commune_code, row_number() over (order by citizen_id)::int as place from platform.persons where phone is not null and birth_date < '2000' limit $1),
      sessions as (
        insert into platform.sessions (token_hash, citizen_id, level, expires_at)
        select decode(hash, 'hex'), citizen_id, 2, now() + interval '6 hours' from people join unnest($2::text[]) with ordinality as one (hash, place) using (place)),
      drafts as (
        insert into dossier.dossiers (citizen_id, citizen_name, filed_by, applicant_kind, procedure_code, procedure_version, channel, commune_code, reception_office, phone, answers, life, created_at, changed_at)
        select citizen_id, full_name, citizen_id, 'self', '3.000347', 1, 'online', commune_code, 'HCC-' || commune_code, '+84912345678', $3, $4, now(), now() from people
        returning id, citizen_id)
      select drafts.id, people.place from drafts join people using (citizen_id)`,
      [count, hashes, JSON.stringify(ANSWERS), JSON.stringify(life)],
    )
    if (rows.length !== count) throw new Error(`There are only ${rows.length} people to send ${count} dossiers.`)
    return rows.map(({ id, place }) => ({ id, token: tokens[place - 1]! }))
  })
}

/** Presses until there is an answer. @param hasNewPage each press is of a page opened anew, with a key of its own */
async function send(address: string, { id, token }: Draft, hasNewPage: boolean): Promise<{ code: string; tries: number }> {
  const limit = AbortSignal.timeout(SENT_MS)
  let idempotencyKey = randomUUID()
  for (let tries = 1; ; tries++) {
    limit.throwIfAborted()
    if (hasNewPage) idempotencyKey = randomUUID()
    const answer = await fetch(`${address}/api/procedures/drafts.send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `${SESSION_COOKIE}=${token}` },
      body: JSON.stringify({ id, revision: 0, idempotencyKey }),
      signal: AbortSignal.timeout(15_000),
    }).then(async (response) => ({ status: response.status, body: (await response.json()) as { result?: { data: { code: string } } } }), () => null)
    if (answer?.status === 200 && answer.body.result) return { code: answer.body.result.data.code, tries }
    if (answer && answer.status >= 400 && answer.status < 500 && answer.status !== 429) throw new Error(`Sending ${id} was refused with ${answer.status}: ${JSON.stringify(answer.body)}`)
    await wait(100)
  }
}

/** All that is not as it must be, once what is told after the sending has been told. */
async function faultsOf(ownerUrl: string, codes: ReadonlyMap<string, ReadonlySet<string>>): Promise<string[]> {
  const ids = [...codes.keys()]
  const all = await asOwner(ownerUrl, async (owner) => {
    for (const late = AbortSignal.timeout(TOLD_MS); !late.aborted; await wait(300)) {
      const { rows } = await owner.query<{ told: number; billed: number }>(`${SENT} select (select count(*)::int from platform.notices notice join sent on notice.title_vi = 'Đã gửi hồ sơ ' || sent.code) as told,
        (select count(*)::int from payments.bills bill join sent on bill.provider_id = 'fee' and bill.code = sent.code) as billed`, [ids])
      if (rows[0]!.told >= ids.length && rows[0]!.billed >= ids.length) break
    }
    return owner.query<{ id: string; code: string | null; events: number; works: number; asked: number; bills: number; dong: string | null; notices: number }>(
      `${SENT} select sent.id, sent.code,
        (select count(*)::int from dossier.events event where event.dossier_id = sent.id and event.event ->> 'kind' = 'submit') as events,
        (select count(*)::int from dossier.tasks task where task.dossier_id = sent.id and task.done_at is null) as works,
        (select count(*)::int from platform.outbox event where event.type = 'dossier.fee-asked' and event.payload ->> 'dossierId' = sent.id::text) as asked,
        (select count(*)::int from payments.bills bill where bill.provider_id = 'fee' and bill.code = sent.code) as bills,
        (select sum(amount_dong)::text from payments.bills bill where bill.provider_id = 'fee' and bill.code = sent.code) as dong,
        (select count(*)::int from platform.notices notice where notice.title_vi = 'Đã gửi hồ sơ ' || sent.code) as notices
      from sent`, [ids])
  })
  const wrong = all.rows
    .filter((row) => row.events !== 1 || row.works !== 1 || row.asked !== 1 || row.bills !== 1 || row.dong !== String(FEE_DONG) || row.notices !== 1)
    .map((row) => `dossier ${row.id}: ${JSON.stringify(row)}`)
  const told = all.rows.filter(({ id, code }) => codes.get(id)?.size !== 1 || !codes.get(id)?.has(code ?? '')).map(({ id, code }) => `dossier ${id} is ${code}, people were told ${[...(codes.get(id) ?? [])].join(', ')}`)
  const gaps = await asOwner(ownerUrl, async (owner) => (await owner.query<{ book: string }>(`
    with numbered as (select split_part(code, '-', 1) as agency, split_part(code, '-', 2) as day, split_part(code, '-', 3)::int as number from dossier.dossiers where code is not null)
    select agency || ' ' || day as book from numbered group by agency, day having max(number) <> count(*) or count(distinct number) <> count(*)`)).rows.map(({ book }) => `the book ${book} has a gap`))
  return [...wrong.slice(0, 20), ...told.slice(0, 20), ...gaps]
}

const SENT = 'with sent as (select id, code from dossier.dossiers where id = any ($1::uuid[]))'

async function asOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
