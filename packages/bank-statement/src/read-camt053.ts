import { checkSums, type ControlSums } from './check-sums.ts'
import { isDay, readAmount } from './read-amount.ts'
import { FAULTS_MAX, FILE_LENGTH_MAX, LINES_MAX, type BankStatement, type StatementFault, type StatementLine, type StatementRead } from './statement.ts'
import { BadXml, readXml } from './xml-events.ts'

/** Texts of one entry by their place in it, and of the statement by theirs. */
type Texts = Record<string, string>

const STATEMENT = 'Document/BkToCstmrStmt/Stmt'
/** Balances looked at: opening, closing and a few in between. */
const BALANCES_MAX = 50
const ENTRY = `${STATEMENT}/Ntry`
const BALANCE = `${STATEMENT}/Bal`
const DETAILS = `${ENTRY}/NtryDtls/TxDtls`

/**
 * Reads ISO 20022 camt.053 (bank to customer statement) of one account and one day, versions 02 to 08: balances OPBD and CLBD, entries booked in
 * đồng, totals where they are given.
 * @param text the whole file
 * @returns the statement, or what is wrong by entry; nothing is half read
 */
export function readCamt053(text: string): StatementRead {
  if (text.length > FILE_LENGTH_MAX) return { isGood: false, faults: [{ line: null, code: 'too-large' }] }
  const head: Texts = {}
  const balances: Texts[] = []
  const lines: StatementLine[] = []
  const faults: StatementFault[] = []
  let part: Texts = {}
  let number = 0
  let statements = 0
  try {
    readXml(text, {
      open: (place, attributes) => {
        if (place === STATEMENT) statements += 1
        if (place === ENTRY || place === BALANCE) part = {}
        if (attributes['Ccy'] !== undefined && attributes['Ccy'] !== 'VND') part['currency'] = attributes['Ccy']
      },
      close: (place, words) => {
        if (place === ENTRY) {
          number += 1
          if (number > LINES_MAX) throw new BadXml('hostile')
          const read = lineOf(part)
          if (typeof read !== 'string') lines.push(read)
          else if (faults.length < FAULTS_MAX) faults.push({ line: number, code: read })
        } else if (place === BALANCE) {
          if (balances.length < BALANCES_MAX) balances.push(part)
        } else if (place.startsWith(ENTRY) || place.startsWith(BALANCE)) part[place] ??= words
        else head[place] ??= words
      },
    })
  } catch (error) {
    if (error instanceof BadXml) return { isGood: false, faults: [{ line: null, code: error.fault }] }
    throw error
  }
  if (statements !== 1) return { isGood: false, faults: [{ line: null, code: 'header' }] }
  const statement = headOf(head, balances, lines)
  if (statement === null) return { isGood: false, faults: [{ line: null, code: 'header' }, ...faults] }
  return checkSums(statement, controlOf(head), faults)
}

function headOf(head: Texts, balances: readonly Texts[], lines: readonly StatementLine[]): BankStatement | null {
  const statementId = head[`${STATEMENT}/Id`] ?? ''
  const account = head[`${STATEMENT}/Acct/Id/Othr/Id`] ?? head[`${STATEMENT}/Acct/Id/IBAN`] ?? ''
  const balanceOf = (kind: string) => balances.find((one) => one[`${BALANCE}/Tp/CdOrPrtry/Cd`] === kind)
  const [opening, closing] = [balanceOf('OPBD'), balanceOf('CLBD')]
  const [openingDong, closingDong] = [signedOf(opening), signedOf(closing)]
  const day = (closing?.[`${BALANCE}/Dt/Dt`] ?? '').slice(0, 10)
  if (statementId === '' || account === '' || openingDong === null || closingDong === null || !isDay(day)) return null
  return { statementId, account, day, openingDong, closingDong, lines }
}

function signedOf(balance: Texts | undefined): bigint | null {
  const amount = balance && balance['currency'] === undefined ? readAmount(balance[`${BALANCE}/Amt`] ?? '') : null
  if (amount === null) return null
  return balance?.[`${BALANCE}/CdtDbtInd`] === 'DBIT' ? -amount : amount
}

function controlOf(head: Texts): ControlSums {
  const count = head[`${STATEMENT}/TxsSummry/TtlNtries/NbOfNtries`]
  const sum = (text: string | undefined) => (text === undefined ? null : (readAmount(text) ?? -1n))
  return { count: count === undefined ? null : Number(count), creditsDong: sum(head[`${STATEMENT}/TxsSummry/TtlCdtNtries/Sum`]), debitsDong: sum(head[`${STATEMENT}/TxsSummry/TtlDbtNtries/Sum`]) }
}

function lineOf(entry: Texts): StatementLine | StatementFault['code'] {
  const details = (name: string) => entry[`${DETAILS}/${name}`]
  const bankReference = entry[`${ENTRY}/AcctSvcrRef`] ?? details('Refs/AcctSvcrRef') ?? ''
  const amountDong = readAmount(entry[`${ENTRY}/Amt`] ?? '')
  const bookedOn = (entry[`${ENTRY}/BookgDt/Dt`] ?? entry[`${ENTRY}/BookgDt/DtTm`] ?? '').slice(0, 10)
  const sign = entry[`${ENTRY}/CdtDbtInd`]
  if (bankReference === '' || bankReference.length > 100) return 'reference'
  if (entry['currency'] !== undefined) return 'currency'
  if (amountDong === null || amountDong === 0n) return 'amount'
  if (sign !== 'CRDT' && sign !== 'DBIT') return 'direction'
  if (!isDay(bookedOn)) return 'day'
  const endToEndId = details('Refs/EndToEndId')
  const [side, agent] = sign === 'CRDT' ? ['Dbtr', 'DbtrAgt'] : ['Cdtr', 'CdtrAgt']
  return {
    bankReference,
    endToEndId: endToEndId === undefined || endToEndId === '' || endToEndId === 'NOTPROVIDED' ? null : endToEndId,
    direction: sign === 'CRDT' ? 'credit' : 'debit',
    amountDong,
    bookedOn,
    purpose: (details('RmtInf/Ustrd') ?? entry[`${ENTRY}/AddtlNtryInf`] ?? '').slice(0, 500),
    counterparty: {
      bin: details(`RltdAgts/${agent}/FinInstnId/ClrSysMmbId/MmbId`) ?? null,
      account: details(`RltdPties/${side}Acct/Id/Othr/Id`) ?? null,
      name: details(`RltdPties/${side}/Nm`) ?? details(`RltdPties/${side}/Pty/Nm`) ?? null,
    },
  }
}
