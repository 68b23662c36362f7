import type { DossierEvent, Procedure } from '@mc/dossier'
import type { Seed, SeedPerson } from '@mc/server-kit'
import { tasksInOrder, type SeededPlan, type Step } from './seeded-dossier.ts'
import { seedAnswers } from './answers.seed.ts'
import { instantOf, nextWorkingDay, workingDayBefore } from './working-time.seed.ts'

/** Where a made-up dossier stands on the day of seeding. */
export const STANDS = ['draft', 'submitted', 'incomplete', 'refused', 'processing', 'late', 'waiting', 'deciding', 'signing', 'ready', 'returned', 'withdrawn'] as const
export type Stand = (typeof STANDS)[number]

/** Share of stands among those of everybody; the rest was returned. */
const SHARES: readonly (readonly [Stand, number])[] = [
  ['submitted', 0.1], ['incomplete', 0.05], ['refused', 0.02], ['processing', 0.14], ['late', 0.03], ['waiting', 0.03], ['deciding', 0.06], ['signing', 0.03], ['ready', 0.05], ['withdrawn', 0.01],
]

/** One adult in so many has sent a dossier. */
const SENDERS_ONE_IN = { small: 9, province: 60 } as const

/** What the demo people have, so that each page has something to show. */
const DEMO: readonly { demo: NonNullable<SeedPerson['demo']>; filedBy?: NonNullable<SeedPerson['demo']>; code: string; stand: Stand }[] = [
  { demo: 'father', code: '3.000347', stand: 'incomplete' },
  { demo: 'father', code: '1.002759', stand: 'late' },
  { demo: 'father', code: '1.005092', stand: 'ready' },
  { demo: 'father', code: '3.000348', stand: 'returned' },
  { demo: 'mother', code: '2.002288', stand: 'submitted' },
  { demo: 'mother', code: '1.012278', stand: 'processing' },
  { demo: 'daughter', filedBy: 'father', code: '2.002481', stand: 'deciding' },
  { demo: 'grandfather', code: '1.001776', stand: 'waiting' },
  { demo: 'merchant', code: '1.005280', stand: 'signing' },
  { demo: 'teacher', code: '1.005092', stand: 'refused' },
]

/** A plan without its number: numbers are given office by office in the order of sending. */
export type Plan = Omit<SeededPlan, 'code' | 'id' | 'officeOf'>

/** Who sent what, and how far each is. */
export function* dossierPlans(seed: Seed, procedures: readonly Procedure[]): Generator<Plan> {
  const demo = new Map<string, SeedPerson>()
  for (const person of seed.people()) {
    if (!person.demo) break
    demo.set(person.demo, person)
  }
  for (const one of DEMO) {
    const person = demo.get(one.demo)
    const procedure = procedures.find(({ code }) => code === one.code)
    if (person && procedure) yield planOf(seed, { person, filedBy: demo.get(one.filedBy ?? one.demo) ?? person, procedure, stand: one.stand })
  }
  for (const person of seed.people()) {
    const random = seed.random(`dossier ${person.citizenId}`)
    if (person.demo || person.age < 18 || !random.chance(1 / SENDERS_ONE_IN[seed.size])) continue
    yield planOf(seed, { person, filedBy: person, procedure: random.pick(procedures), stand: standOf(random.next()) })
  }
}

function standOf(chance: number): Stand {
  let reached = 0
  for (const [stand, share] of SHARES) {
    reached += share
    if (chance < reached) return stand
  }
  return 'returned'
}

type Wish = { person: SeedPerson; filedBy: SeedPerson; procedure: Procedure; stand: Stand }

function planOf(seed: Seed, { person, filedBy, procedure, stand }: Wish): Plan {
  const random = seed.random(`plan ${person.citizenId} ${procedure.code}`)
  const events = eventsTo(stand, procedure)
  const days = 'halfDays' in procedure.limit ? Math.ceil(procedure.limit.halfDays / 2) : 1
  // What is late was received longer ago than the limit; what is at work, within it.
  const ago = stand === 'late' ? days + 4 : stand === 'submitted' ? 1 : stand === 'returned' || stand === 'refused' || stand === 'withdrawn' ? random.int(10, 60) + events.length : Math.max(1, Math.min(events.length, days))
  let day = workingDayBefore(seed.today, ago)
  let hour = 8
  const createdAt = instantOf(day, '07:45')
  const steps: Step[] = []
  for (const event of events) {
    steps.push({ event, at: instantOf(day, `${String(hour).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`) })
    hour += 2
    const next = nextWorkingDay(day)
    if (hour < 17) continue
    hour = 8
    if (next < seed.today) day = next
    else hour = 16
  }
  const ordered = steps.map((step, at) => ({ ...step, at: new Date(Math.max(step.at.getTime(), steps[at - 1]?.at.getTime() ?? 0)) }))
  const isRated = stand === 'returned' && random.chance(0.4)
  return {
    person,
    filedBy,
    procedure,
    answers: seedAnswers(procedure, person, random),
    createdAt,
    steps: ordered,
    ...(isRated && { rating: { score: random.pick([3, 4, 4, 5, 5, 5, 5]), text: null, at: ordered.at(-1)!.at } }),
  }
}

/** What happened to a dossier that stands there. */
function eventsTo(stand: Stand, procedure: Procedure): DossierEvent[] {
  const sent: DossierEvent[] = [{ kind: 'submit' }]
  const fault = [{ item: procedure.papers[0]?.id ?? 'other', reason: 'Bản chụp mờ, không đọc được' }]
  const done = tasksInOrder(procedure).map((task): DossierEvent => ({ kind: 'finish-task', task }))
  const received: DossierEvent[] = [...sent, { kind: 'accept' }]
  switch (stand) {
    case 'draft':
      return []
    case 'submitted':
      return sent
    case 'incomplete':
      return [...sent, { kind: 'ask-supplement', faults: fault }]
    case 'refused':
      return [...sent, { kind: 'refuse', faults: [{ item: 'other', reason: 'Không thuộc thẩm quyền giải quyết của cơ quan này' }] }]
    case 'withdrawn':
      return [...received, { kind: 'withdraw' }]
    case 'processing':
    case 'late':
      return received
    case 'waiting':
      return [...received, { kind: 'hold', reason: 'other-agency' }]
    case 'deciding':
      return [...received, ...done]
    case 'signing':
      return [...received, ...done, { kind: 'approve' }]
    case 'ready':
      return [...received, ...done, { kind: 'approve' }, { kind: 'sign' }]
    case 'returned':
      return [...received, ...done, { kind: 'approve' }, { kind: 'sign' }, { kind: 'hand-over' }]
  }
}
