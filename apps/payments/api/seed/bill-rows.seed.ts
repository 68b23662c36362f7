import type { SeedPerson, SeedRandom } from '@mc/server-kit'
import type { BillDetails } from '../../model/bills/bill-details.ts'
import { electricityCharge } from '../../model/bills/electricity-tariff.rule.ts'
import { waterCharge } from '../../model/bills/water-tariff.rule.ts'

/** A bill before it has its number. */
export type SeedBill = {
  citizenId: string
  providerId: BillDetails['kind']
  period: string | null
  amountDong: bigint
  issuedOn: string
  dueOn: string
  details: BillDetails
  /** Day it was paid; null when it waits. */
  paidOn: string | null
}

const DAY_MS = 86_400_000

/** A calendar day some days later. @example addDays('2026-11-25', 10) → '2026-12-05' */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The month some months before a day's month, with its first and last day. */
export function monthBefore(today: string, months: number): { period: string; from: string; to: string } {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - months
  const period = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
  const next = count + 1
  const nextFirst = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`
  return { period, from: `${period}-01`, to: addDays(nextFirst, -1) }
}

type Monthly = { person: SeedPerson; today: string; random: SeedRandom; monthsAgo: number; isPaid: boolean }

/** A month's bill of a household: electricity, water or telephone. */
export function monthlyBill(kind: 'electricity' | 'water' | 'telecom', monthly: Monthly): SeedBill {
  const { person, today, random, monthsAgo, isPaid } = monthly
  const { period, from, to } = monthBefore(today, monthsAgo)
  const { details, amountDong } = usageOf(kind, random, { from, to })
  // Last month's bill came some days ago and is due soon; older ones were due in the middle of the month after theirs.
  const dueOn = monthsAgo === 1 ? addDays(today, random.int(3, 14)) : addDays(to, 20)
  const issuedOn = monthsAgo === 1 ? addDays(today, -random.int(2, 12)) : addDays(to, 5)
  const paidOn = isPaid ? addDays(issuedOn, monthsAgo === 1 ? 1 : random.int(1, 12)) : null
  return { citizenId: person.citizenId, providerId: kind, period, amountDong, issuedOn, dueOn, details, paidOn }
}

function usageOf(kind: 'electricity' | 'water' | 'telecom', random: SeedRandom, days: { from: string; to: string }): { details: BillDetails; amountDong: bigint } {
  const meterFrom = random.int(1_000, 90_000)
  if (kind === 'electricity') {
    const kwh = random.int(60, 420)
    return { details: { kind, kwh, meterFrom, meterTo: meterFrom + kwh, ...days }, amountDong: electricityCharge({ kwh, until: days.to }).totalDong }
  }
  if (kind === 'water') {
    const m3 = random.int(6, 34)
    return { details: { kind, m3, meterFrom, meterTo: meterFrom + m3, ...days }, amountDong: waterCharge({ m3 }).totalDong }
  }
  const [plan, amountDong] = random.pick([['Internet 100', 165_000n], ['Internet 200', 199_000n], ['Internet 300 + TV', 265_000n]] as const)
  return { details: { kind, plan }, amountDong }
}

/** A pupil's fees for three months of the running school year. */
export function tuitionBill(person: SeedPerson, of: { today: string; random: SeedRandom; isPaid: boolean }): SeedBill {
  const { today, random, isPaid } = of
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '08' ? 1 : 0)
  const details: BillDetails = { kind: 'tuition', school: person.age < 11 ? 'Tiểu học' : person.age < 15 ? 'THCS' : 'THPT', schoolYear: `${year}-${year + 1}`, months: 3 }
  const issuedOn = addDays(today, -random.int(8, 14))
  const amountDong = BigInt(details.months * random.pick([40_000, 60_000, 85_000, 120_000]))
  return { citizenId: person.citizenId, providerId: 'tuition', period: null, amountDong, issuedOn, dueOn: addDays(today, random.int(6, 20)), details, paidOn: isPaid ? addDays(issuedOn, random.int(1, 6)) : null }
}

/** What a hospital visit left for the patient after the insurance paid its share. */
export function hospitalBill(person: SeedPerson, of: { today: string; random: SeedRandom; isPaid: boolean }): SeedBill {
  const visitOn = addDays(of.today, -of.random.int(3, 40))
  const total = BigInt(of.random.int(15, 400)) * 10_000n
  const insured = (total * 80n) / 100n
  const details: BillDetails = { kind: 'hospital', visitOn, totalDong: total.toString(), insuredDong: insured.toString() }
  return {
    citizenId: person.citizenId, providerId: 'hospital', period: null, amountDong: total - insured, issuedOn: visitOn, dueOn: addDays(visitOn, 45), details,
    paidOn: of.isPaid ? addDays(visitOn, 1) : null,
  }
}
