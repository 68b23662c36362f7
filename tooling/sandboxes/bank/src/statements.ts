import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Notices, Transfer } from './notices.ts'
import type { Payouts } from './payouts.ts'

/** A fault planted in what the bank writes of a movement; `unknown` adds one that never was. */
export type StatementFault = { fault: 'missing' | 'twice' | 'other-amount' | 'other-day' | 'unknown'; transactionId: string }

type Movement = { id: string; endToEndId: string | null; sign: 'C' | 'D'; amountDong: bigint; day: string; purpose: string; other: { bin: string; account: string; name: string } }

const VIETNAM_MS = 7 * 3_600_000
const DAY_MS = 86_400_000
const CSV_HEADER = 'so_tham_chieu;ma_lenh;loai;so_tien;ngay;noi_dung;ma_ngan_hang;tai_khoan;ten'

/** Statements of a day and an account: `GET /statements/<day>?account=…&format=camt053|csv`, of what really moved, with the planted faults. */
export function statementRoutes(app: FastifyInstance, of: { notices: Notices; transfers: readonly Transfer[]; payouts: Payouts }): void {
  app.get('/statements/:day', (request: FastifyRequest<{ Params: { day: string }; Querystring: { account?: string; format?: string } }>, reply) => {
    const { day } = request.params
    const { account = '', format = 'camt053' } = request.query
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^[0-9A-Za-z]{1,19}$/.test(account)) return reply.code(400).send({ error: 'day, account' })
    const all = movementsOf(of, account)
    const openingDong = sumOf(all.filter((one) => one.day < day))
    const lines = all.filter((one) => one.day === day).flatMap((one) => withFaults(one, of.notices.script.statementFaults))
    for (const { fault, transactionId } of of.notices.script.statementFaults)
      if (fault === 'unknown') lines.push({ id: transactionId, endToEndId: null, sign: 'C', amountDong: 77_000n, day, purpose: 'khong ro', other: { bin: '970415', account: '1', name: 'AI DO' } })
    const statement = { id: `SK-${account}-${day}`, account, day, openingDong, closingDong: openingDong + sumOf(lines), lines }
    return format === 'csv' ? reply.type('text/csv; charset=utf-8').send(csvOf(statement)) : reply.type('application/xml').send(camtOf(statement))
  })
}

function movementsOf(of: { transfers: readonly Transfer[]; payouts: Payouts }, account: string): Movement[] {
  const credits = of.transfers.filter((one) => one.account === account).map((one) => ({ id: one.transactionId, endToEndId: null, sign: 'C' as const, amountDong: BigInt(one.amountDong), day: dayOf(one.creditedAt), purpose: one.purpose, other: one.payer }))
  const debits = [...of.payouts.all.values()]
    .filter((one) => one.state === 'settled' && one.from.account === account)
    .map((one) => ({ id: one.transactionId ?? '', endToEndId: one.endToEndId, sign: 'D' as const, amountDong: BigInt(one.amountDong), day: dayOf(one.at), purpose: one.purpose, other: one.to }))
  return [...credits, ...debits]
}

function withFaults(movement: Movement, faults: readonly StatementFault[]): Movement[] {
  switch (faults.find((one) => one.transactionId === movement.id)?.fault) {
    case 'missing':
      return []
    case 'twice':
      return [movement, movement]
    case 'other-amount':
      return [{ ...movement, amountDong: movement.amountDong + 1_000n }]
    case 'other-day':
      return [{ ...movement, day: new Date(Date.parse(movement.day) + DAY_MS).toISOString().slice(0, 10) }]
    default:
      return [movement]
  }
}

/** The day in Vietnam. */
function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + VIETNAM_MS).toISOString().slice(0, 10)
}

function sumOf(movements: readonly Movement[]): bigint {
  return movements.reduce((sum, one) => (one.sign === 'C' ? sum + one.amountDong : sum - one.amountDong), 0n)
}

type Statement = { id: string; account: string; day: string; openingDong: bigint; closingDong: bigint; lines: readonly Movement[] }

function csvOf({ id, account, day, openingDong, closingDong, lines }: Statement): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = lines.map((one) => [one.id, one.endToEndId ?? '', one.sign, one.amountDong, one.day, cell(one.purpose), one.other.bin, one.other.account, cell(one.other.name)].join(';'))
  return ['SAO KE', id, account, day, openingDong].join(';') + '\r\n' + [CSV_HEADER, ...rows, ['CONG', lines.length, total(lines, 'C'), total(lines, 'D'), closingDong].join(';')].join('\r\n') + '\r\n'
}

function total(lines: readonly Movement[], sign: 'C' | 'D'): bigint {
  return lines.reduce((sum, one) => (one.sign === sign ? sum + one.amountDong : sum), 0n)
}

function camtOf({ id, account, day, openingDong, closingDong, lines }: Statement): string {
  const balance = (kind: string, amount: bigint) =>
    `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="VND">${amount < 0n ? -amount : amount}</Amt><CdtDbtInd>${amount < 0n ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`
  const sums = (name: string, sign: 'C' | 'D') => `<${name}><NbOfNtries>${lines.filter((one) => one.sign === sign).length}</NbOfNtries><Sum>${total(lines, sign)}</Sum></${name}>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>${id}</MsgId><CreDtTm>${day}T23:59:59+07:00</CreDtTm></GrpHdr><Stmt><Id>${id}</Id><Acct><Id><Othr><Id>${account}</Id></Othr></Id><Ccy>VND</Ccy></Acct>
${balance('OPBD', openingDong)}${balance('CLBD', closingDong)}
<TxsSummry><TtlNtries><NbOfNtries>${lines.length}</NbOfNtries></TtlNtries>${sums('TtlCdtNtries', 'C')}${sums('TtlDbtNtries', 'D')}</TxsSummry>
${lines.map(entryOf).join('\n')}
</Stmt></BkToCstmrStmt></Document>
`
}

function entryOf({ id, endToEndId, sign, amountDong, day, purpose, other }: Movement): string {
  const side = sign === 'C' ? 'Dbtr' : 'Cdtr'
  return `<Ntry><Amt Ccy="VND">${amountDong}</Amt><CdtDbtInd>${sign === 'C' ? 'CRDT' : 'DBIT'}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>${safe(id)}</AcctSvcrRef><BkTxCd/><NtryDtls><TxDtls><Refs><EndToEndId>${endToEndId ?? 'NOTPROVIDED'}</EndToEndId></Refs><RltdPties><${side}><Pty><Nm>${safe(other.name)}</Nm></Pty></${side}><${side}Acct><Id><Othr><Id>${safe(other.account)}</Id></Othr></Id></${side}Acct></RltdPties><RltdAgts><${side}Agt><FinInstnId><ClrSysMmbId><MmbId>${safe(other.bin)}</MmbId></ClrSysMmbId></FinInstnId></${side}Agt></RltdAgts><RmtInf><Ustrd>${safe(purpose)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
