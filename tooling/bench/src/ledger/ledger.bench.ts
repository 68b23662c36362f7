import { migrate } from '@mc/db'
import { ledgerMigrations } from '@mc/ledger-store'
import { mkdirSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { compare, median, report, type Comparison } from '../compare/compare.ts'
import { benchDatabase, root } from '../database/bench-database.ts'
import { findPgbench, pgbenchOutput, pgbenchRate } from '../pgbench/pgbench.ts'

/** Connections at once, on both sides; pgbench's own tables are made so large that its tellers and branches are no bottleneck. */
const CLIENTS = 8
const ACCOUNTS = 10_000
const BATCH = 50
const folder = `${root}.data/bench/ledger-scripts/`

/** Accounts are `a1` … `a10000`: half are debited, half credited. */
const HALF = ACCOUNTS / 2

/** How a transfer's two accounts are drawn, as a script of pgbench; `hot` and `narrow` are one account on one side of all. */
const SCRIPTS = {
  spread: oneTransfer(`\\set debit random(1, ${HALF})\n\\set credit random(${HALF + 1}, ${ACCOUNTS})`, "'a' || :debit"),
  fifty: oneTransfer('\\set debit random(1, 25)\n\\set credit random(26, 50)', "'a' || :debit"),
  hot: oneTransfer(`\\set credit random(1, ${ACCOUNTS})`, "'hot'"),
  narrow: oneTransfer(`\\set credit random(1, ${ACCOUNTS})`, "'narrow'"),
  batch: `${manyTransfers(BATCH).replace(/\n +/g, ' ')};\n`,
}

function oneTransfer(draw: string, debit: string): string {
  return `${draw}\nwith made as materialized (select gen_random_uuid() as id)
    select posted.* from made, ledger.post_many('VND', array[made.id], array['bench'], array['r'], array[made.id, made.id], array[${debit}, 'a' || :credit], array[5, -5]::bigint[], now()) posted;\n`.replace(/\n +/g, ' ')
}

/** A statement that posts so many between accounts drawn at random. */
function manyTransfers(count: number): string {
  return `with made as materialized (select gen_random_uuid() as id, 'a' || (1 + floor(random() * ${HALF})::int) as debit, 'a' || (${HALF + 1} + floor(random() * ${HALF - 1})::int) as credit from generate_series(1, ${count})),
    given as (select array_agg(id) as ids, array_agg('bench'::text) as kinds, array_agg(debit) as debits, array_agg(credit) as credits from made)
    select count(*) from given, ledger.post_many('VND', ids, kinds, kinds, ids || ids, debits || credits, array_fill(5::bigint, array[${count}]) || array_fill(-5::bigint, array[${count}]), now())`
}

/**
 * Transfers a second beside pgbench's TPC-B-like script on the same server, both driven by pgbench; then the cost of a transfer
 * in books of 10 thousand and of 10 million entries (MC_BENCH_ENTRIES says another number).
 */
export async function run(): Promise<string> {
  const pgbench = findPgbench()
  if (!pgbench) return 'pgbench is not on this machine (Debian: postgresql-contrib): nothing was measured.'
  const database = await benchDatabase('ledger')
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  try {
    await migrate({ ownerUrl: database.ownerUrl, sets: [ledgerMigrations] })
    await owner.connect()
    await openAccounts(owner)
    mkdirSync(folder, { recursive: true })
    for (const [name, script] of Object.entries(SCRIPTS)) writeFileSync(`${folder}${name}.sql`, script)
    await pgbenchOutput(pgbench, ['-i', '-q', '-s', String(CLIENTS * 2), database.ownerUrl])

    const shared = (seconds: number) => ['-n', '-M', 'prepared', '-c', String(CLIENTS), '-j', '2', '-T', String(seconds)]
    const ofLedger = (name: keyof typeof SCRIPTS, each = 1) => async (seconds: number) => each * (await pgbenchRate(pgbench, [...shared(seconds), '-f', `${folder}${name}.sql`, database.ownerUrl]))
    const comparison: Comparison = {
      title: 'Transfers a second',
      baseline: 'pgbench, TPC-B-like',
      rounds: 3,
      seconds: 4,
      contenders: [
        { name: 'pgbench, TPC-B-like', run: (seconds) => pgbenchRate(pgbench, [...shared(seconds), '-b', 'tpcb-like', database.ownerUrl]) },
        { name: '10,000 accounts', run: ofLedger('spread') },
        { name: '50 accounts', run: ofLedger('fifty') },
        { name: 'one hot account of 16 lanes', run: ofLedger('hot') },
        { name: 'the same with one lane', run: ofLedger('narrow') },
        { name: `10,000 accounts, ${BATCH} in a call`, run: ofLedger('batch', BATCH) },
      ],
    }
    const text = report(comparison, await compare(comparison))
    return `${text}\n${await growth(owner, ofLedger('spread'))}`
  } finally {
    await owner.end()
    await database.stop()
  }
}

async function openAccounts(owner: pg.Client): Promise<void> {
  await owner.query(`
    select count(ledger.open_account('a' || n, 'asset', 'x')) from generate_series(1, ${ACCOUNTS}) n;
    select ledger.open_account('narrow', 'asset', 'x'), ledger.open_account('hot', 'asset', 'x', 'VND', 16, null, null)`)
  await owner.query('vacuum analyze ledger.accounts, ledger.lanes')
}

/** The rate in the books as they are, after a million entries, after ten: by turns is not possible, so each is measured five times. */
async function growth(owner: pg.Client, rate: (seconds: number) => Promise<number>): Promise<string> {
  const most = Number(process.env['MC_BENCH_ENTRIES'] ?? 10_000_000)
  const lines: string[] = []
  let first = 0
  for (const wanted of [10_000, most / 10, most]) {
    await fill(owner, wanted)
    const rates: number[] = []
    for (let round = 0; round < 5; round++) rates.push(await rate(4))
    first ||= median(rates)
    const { rows } = await owner.query<{ n: string }>('select count(*) as n from ledger.entries')
    lines.push(`  ${Number(rows[0]?.n).toLocaleString('en').padStart(12)} entries  ${Math.round(median(rates)).toLocaleString('en')}/s  cost of a transfer ×${(first / median(rates)).toFixed(2)}`)
  }
  return ['Cost of a transfer as the books grow (10,000 accounts, median of 5)', ...lines].join('\n')
}

/**
 * Adds transfers until there are so many entries: the first as they come, millions at once as a seed does, with the trigger that
 * takes lines one by one turned off. The books are checked after it.
 */
async function fill(owner: pg.Client, wanted: number): Promise<void> {
  const { rows } = await owner.query<{ n: string }>('select count(*) as n from ledger.entries')
  const transfers = Math.ceil((wanted - Number(rows[0]?.n)) / 2)
  if (transfers > 0 && transfers <= 50_000) for (let left = transfers; left > 0; left -= 1_000) await owner.query(manyTransfers(Math.min(left, 1_000)))
  if (transfers > 50_000)
    await owner.query(`begin;
      alter table ledger.entries disable trigger entries_move; alter table ledger.transfers disable trigger transfers_balance; alter table ledger.lanes disable trigger lanes_follow;
      create temporary table pairs on commit drop as select gen_random_uuid() as id, 'a' || (1 + n % ${HALF}) as debit, 'a' || (${HALF + 1} + n * 7 % ${HALF}) as credit from generate_series(1, ${transfers}) n;
      insert into ledger.transfers (id, kind, reference, posted_at) select id, 'bench', 'r', now() from pairs;
      insert into ledger.entries (account_code, transfer_id, amount, version, balance_after)
        select account, id, amount, lane.version + row_number() over flow, lane.balance + sum(amount) over flow
        from (select id, debit as account, 5 as amount from pairs union all select id, credit, -5 from pairs) line join ledger.lanes lane on lane.account_code = account and lane.lane = 0
        window flow as (partition by account order by id rows unbounded preceding);
      update ledger.lanes lane set version = latest.version, balance = latest.balance_after
        from (select distinct on (account_code) account_code, version, balance_after from ledger.entries order by account_code, version desc) latest
        where lane.account_code = latest.account_code and lane.of_lanes = 1;
      alter table ledger.entries enable always trigger entries_move; alter table ledger.transfers enable always trigger transfers_balance; alter table ledger.lanes enable always trigger lanes_follow;
      commit`)
  const { rows: faults } = await owner.query('select ledger.faults() as fault limit 3')
  if (faults.length > 0) throw new Error(`The books are wrong: ${JSON.stringify(faults)}`)
  await owner.query('vacuum analyze ledger.entries, ledger.transfers, ledger.lanes')
  await owner.query('checkpoint')
}
