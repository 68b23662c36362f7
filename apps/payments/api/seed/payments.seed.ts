import type { Seed, SeedPerson } from '@mc/server-kit'
import { readEnv } from '../env.ts'
import { hospitalBill, monthlyBill, tuitionBill, type SeedBill } from './bill-rows.seed.ts'
import { seedRefund } from './seed-refund.ts'
import { emptyBooks, settleSeededBills } from './settle-seeded-bills.ts'

/** Months of paid bills that a household has; a province's worth is kept to what its measurements need. */
const PAID_MONTHS = { small: 3, province: 1 } as const
/** Share of households that pay here, by size. */
const PAYS_HERE = { small: 0.6, province: 0.2 } as const

/** Bills for households, pupils and patients; those paid have payments, receipts and their lines in the books. */
export async function seedPayments(seed: Seed): Promise<void> {
  await seed.sql(emptyBooks)
  await seed.copy(
    'payments.bills',
    ['id', 'citizen_id', 'provider_id', 'kind', 'code', 'period', 'amount_dong', 'issued_on', 'due_on', 'details', 'settled_at'],
    rows(seed),
  )
  await seed.sql(settleSeededBills(readEnv().collection))
  await seed.sql(seedRefund)
}

function* rows(seed: Seed) {
  let number = 0
  for (const person of seed.people()) {
    for (const bill of billsOf(seed, person)) {
      number += 1
      yield [
        seedId(number), bill.citizenId, bill.providerId, bill.providerId, `${CODES[bill.providerId]}${String(number).padStart(9, '0')}`, bill.period,
        bill.amountDong, bill.issuedOn, bill.dueOn, bill.details, bill.paidOn === null ? null : new Date(`${bill.paidOn}T${timeOfDay(number)}+07:00`),
      ] as const
    }
  }
}

const CODES = { electricity: 'PA', water: 'NS', tuition: 'HP', telecom: 'VT', hospital: 'BV', fee: 'LP' } as const

/** Bills of one person. Demo people first: theirs do not depend on chance. */
function billsOf(seed: Seed, person: SeedPerson): SeedBill[] {
  const random = seed.random(`bills:${person.citizenId}`)
  const { today } = seed
  if (person.demo === 'father') {
    const month = (monthsAgo: number, isPaid: boolean) => ({ person, today, random, monthsAgo, isPaid })
    return [
      monthlyBill('electricity', month(1, false)),
      monthlyBill('water', month(1, false)),
      ...[2, 3, 4].map((ago) => monthlyBill('electricity', month(ago, true))),
      ...[2, 3].map((ago) => monthlyBill('water', month(ago, true))),
      monthlyBill('telecom', month(2, true)),
    ]
  }
  if (person.demo === 'son' || person.demo === 'daughter') return [tuitionBill(person, { today, random, isPaid: false })]
  const bills: SeedBill[] = []
  if (person.isHead && random.chance(0.6)) bills.push(...householdBills(seed, person))
  if (person.age >= 6 && person.age < 18 && random.chance(0.5)) bills.push(tuitionBill(person, { today, random, isPaid: random.chance(0.5) }))
  if (random.chance(0.02)) bills.push(hospitalBill(person, { today, random, isPaid: random.chance(0.7) }))
  return bills
}

function householdBills(seed: Seed, person: SeedPerson): SeedBill[] {
  const random = seed.random(`household:${person.householdId}`)
  const paysHere = random.chance(PAYS_HERE[seed.size])
  const kinds = (['electricity', 'water', 'telecom'] as const).filter((kind) => kind === 'electricity' || random.chance(kind === 'water' ? 0.5 : 0.6))
  return kinds.flatMap((kind) => {
    const month = (monthsAgo: number, isPaid: boolean) => monthlyBill(kind, { person, today: seed.today, random, monthsAgo, isPaid })
    const past = paysHere ? Array.from({ length: PAID_MONTHS[seed.size] }, (_, index) => month(index + 2, true)) : []
    return [month(1, paysHere && random.chance(0.4)), ...past]
  })
}

/** A well-formed id from a number (uuid version 8): the same at every seeding. */
function seedId(number: number): string {
  return `b0000000-0000-8000-8000-${number.toString(16).padStart(12, '0')}`
}

/** Between 7 in the morning and 9 at night. */
function timeOfDay(number: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(7 + ((number * 7) % 14))}:${two((number * 13) % 60)}:${two((number * 29) % 60)}`
}
