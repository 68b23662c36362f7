import { expect, it, describe } from 'vitest'
import { CSV_HEADER, readCamt053, readStatement } from './index.ts'

type Entry = { ref?: string; amount?: string; sign?: string; day?: string; currency?: string }
const entry = ({ ref = 'FT1', amount = '120000.00', sign = 'CRDT', day = '2026-11-25', currency = 'VND' }: Entry = {}) => `
  <Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>${ref}</AcctSvcrRef>
    <NtryDtls><TxDtls><Refs><EndToEndId>${sign === 'DBIT' ? 'our-1' : 'NOTPROVIDED'}</EndToEndId></Refs>
    <RltdPties><Dbtr><Nm>NGUYEN &amp; CON</Nm></Dbtr><DbtrAcct><Id><Othr><Id>103</Id></Othr></Id></DbtrAcct></RltdPties>
    <RltdAgts><DbtrAgt><FinInstnId><ClrSysMmbId><MmbId>970415</MmbId></ClrSysMmbId></FinInstnId></DbtrAgt></RltdAgts><RmtInf><Ustrd>MC7K3F9QX2TD</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
const balance = (kind: string, amount: string, sign = 'CRDT') => `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="VND">${amount}</Amt><CdtDbtInd>${sign}</CdtDbtInd><Dt><Dt>2026-11-25</Dt></Dt></Bal>`
const camt = (entries: string, of: { closing?: string; summary?: string; before?: string } = {}) => `<?xml version="1.0" encoding="UTF-8"?>${of.before ?? ''}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId></GrpHdr><Stmt><Id>SK-1</Id>
<Acct><Id><Othr><Id>1019000019</Id></Othr></Id><Ccy>VND</Ccy></Acct>${balance('OPBD', '1000000')}${balance('CLBD', of.closing ?? '1120000')}
<TxsSummry>${of.summary ?? ''}</TxsSummry>${entries}</Stmt></BkToCstmrStmt></Document>`
const line = (of: Partial<{ ref: string; sign: string; amount: string; day: string; purpose: string }> = {}) =>
  [of.ref ?? 'FT1', '', of.sign ?? 'C', of.amount ?? '120000', of.day ?? '2026-11-25', of.purpose ?? 'MC7K3F9QX2TD', '970415', '103', '"NGUYEN & CON"'].join(';')
const csv = (lines: readonly string[], total: string) => ['SAO KE;SK-1;1019000019;2026-11-25;1000000', CSV_HEADER.join(';'), ...lines, total].join('\r\n')
const faults = (text: string) => {
  const read = readStatement(text)
  return read.isGood ? [] : read.faults.map((one) => (one.line === null ? one.code : `${one.line}:${one.code}`))
}

describe('both forms', () => {
  it('give the same statement', () => {
    const fromXml = readStatement(camt(entry()))
    expect(readStatement(csv([line()], 'CONG;1;120000;0;1120000'))).toEqual(fromXml)
    expect(fromXml).toEqual({
      isGood: true,
      statement: {
        statementId: 'SK-1', account: '1019000019', day: '2026-11-25', openingDong: 1_000_000n, closingDong: 1_120_000n,
        lines: [{ bankReference: 'FT1', endToEndId: null, direction: 'credit', amountDong: 120_000n, bookedOn: '2026-11-25', purpose: 'MC7K3F9QX2TD', counterparty: { bin: '970415', account: '103', name: 'NGUYEN & CON' } }],
      },
    })
  })
  it('read past 2^53 to the last đồng, a mark at the beginning, and what went out under our name', () => {
    expect(readStatement(`\uFEFF${csv([line({ amount: '900719925474099' })], 'CONG;1;900719925474099;0;900719926474099')}`)).toMatchObject({ isGood: true })
    expect(readStatement(camt(entry({ sign: 'DBIT' }), { closing: '880000' }))).toMatchObject({ isGood: true, statement: { lines: [{ direction: 'debit', endToEndId: 'our-1' }] } })
  })
})

describe('what does not add up is not used', () => {
  it.each<[string, string, string[]]>([
    ['a closing balance that does not follow', camt(entry(), { closing: '1120001' }), ['closing-balance']],
    ['a total of lines', camt(entry(), { summary: '<TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries>' }), ['count']],
    ['a sum of credits', camt(entry(), { summary: '<TtlCdtNtries><NbOfNtries>1</NbOfNtries><Sum>1</Sum></TtlCdtNtries>' }), ['credit-sum']],
    ['a row that was cut out', csv([], 'CONG;1;120000;0;1120000'), ['count', 'credit-sum', 'closing-balance']],
    ['a sum of debits', csv([line()], 'CONG;1;120000;5;1120000'), ['debit-sum']],
    ['no last row', csv([line()], line()), ['header']],
    ['no header', 'SAO KE;SK-1;1019000019;2026-11-25;0', ['header']],
    ['something else', 'xin chào', ['header']],
    ['nothing', '', ['header']],
  ])('%s', (_, text, expected) => expect(faults(text)).toEqual(expected))

  it('is named line by line', () => {
    const rows = [line(), line({ amount: '1.5' }), line({ amount: '-5' }), line({ day: '2026-02-30' }), line({ sign: 'X' }), line({ ref: '' }), 'a;b', line({ amount: '0' })]
    expect(faults(csv(rows, 'CONG;8;1;0;1'))).toEqual(['4:amount', '5:amount', '6:day', '7:direction', '8:reference', '9:not-readable', '10:amount'])
    const entries = [entry(), entry({ amount: '1e3' }), entry({ currency: 'USD' }), entry({ sign: 'NONE' }), entry({ day: '25/11/2026' }), entry({ ref: '' })]
    expect(faults(camt(entries.join('')))).toEqual(['2:amount', '3:currency', '4:direction', '5:day', '6:reference'])
  })
  it('of many faults the first hundred are told', () => {
    expect(faults(csv(Array.from({ length: 500 }, () => line({ amount: 'x' })), 'CONG;500;0;0;0'))).toHaveLength(100)
  })
})

describe('hostile XML is refused', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "${'&lol;'.repeat(10)}">]>`
  it.each<[string, string, string]>([
    ['entities of its own (billion laughs)', camt(entry({ ref: '&lol2;' }), { before: laughs }), 'hostile'],
    ['an outside entity (XXE)', camt(entry(), { before: '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }), 'hostile'],
    ['a document type alone', camt(entry(), { before: '<!DOCTYPE Document>' }), 'hostile'],
    ['an entity nobody knows', camt(entry({ ref: '&x;' })), 'not-readable'],
    ['depth', camt('<a>'.repeat(10_000) + '</a>'.repeat(10_000)), 'hostile'],
    ['a text without end', camt(entry({ ref: 'x'.repeat(2_000_000) })), 'hostile'],
    ['many attributes', camt(`<Ntry ${Array.from({ length: 1000 }, (_, n) => `a${n}="1"`).join(' ')}/>`), 'hostile'],
    ['an end that is missing', camt(entry()).slice(0, -20), 'not-readable'],
    ['two statements in one', camt('</Stmt><Stmt><Id>2</Id>'), 'header'],
  ])('%s', (_, text, code) => {
    expect(readCamt053(text)).toEqual({ isGood: false, faults: [{ line: null, code }] })
  })
})

it('reads 100,000 entries', () => {
  const many = Array.from({ length: 100_000 }, (_, n) => entry({ ref: `FT${n}`, amount: '1000' }))
  expect(readStatement(camt(many.join(''), { closing: '101000000' }))).toMatchObject({ isGood: true, statement: { lines: { length: 100_000 } } })
}, 60_000)
