import { advance, BadEvent, dueSession, eventsKnown, isOver, NEW_LIFE, openTasks, WrongMoment, type DossierEvent, type DossierLife, type EventKind, type LocalTime, type Procedure, type Session } from '@mc/dossier'
import { openWork } from '@mc/dossier-store'
import { isWorkingDay } from '@mc/working-days'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shippedProcedures } from '../api/catalogue/shipped-procedures.ts'

const KINDS: readonly EventKind[] = ['submit', 'accept', 'refuse', 'ask-supplement', 'supply', 'finish-task', 'send-back', 'hold', 'resume', 'approve', 'reject', 'sign', 'hand-over', 'withdraw']
/** Steps that lead on are drawn more often, so that sequences come far. */
const DRAWN = [...KINDS, 'submit', 'accept', 'finish-task', 'finish-task', 'finish-task', 'finish-task', 'supply', 'resume', 'approve', 'sign'] as const satisfies readonly EventKind[]
const RUNS = 120
const DAY_MS = 86_400_000

/** All half days that an office works, as one plain list: what the clock is compared with. */
const SESSIONS: readonly Session[] = Array.from({ length: 1_000 }, (_, at) => new Date(Date.UTC(2026, 0, 1) + at * DAY_MS).toISOString().slice(0, 10))
  .filter((date) => isWorkingDay(date))
  .flatMap((date) => [{ date, half: 'morning' as const }, { date, half: 'afternoon' as const }])

function placeOf({ date, time }: LocalTime): number {
  return SESSIONS.findIndex((one) => one.date > date || (one.date === date && time < (one.half === 'morning' ? '12:00' : '17:00')))
}

/** The clock as a clerk would keep it: a list of half days, those ticked off that it stood still. */
class ClerksClock {
  start: number | null = null
  from: number | null = null
  readonly stood = new Set<number>()

  note(event: DossierEvent, before: DossierLife, life: DossierLife, at: LocalTime): void {
    if (event.kind === 'accept') this.start = placeOf(at)
    if (before.hold === null && life.hold !== null) this.from = placeOf(at)
    if (before.hold !== null && life.hold === null && this.from !== null) {
      for (let place = this.from + 1; place <= placeOf(at); place++) this.stood.add(place)
      this.from = null
    }
  }

  due(halfDays: number): Session | null {
    if (this.start === null || this.from !== null) return null
    // Whole days are counted from the day after the receipt.
    let place = halfDays % 2 === 0 && SESSIONS[this.start]!.half === 'morning' ? this.start + 1 : this.start
    for (let left = halfDays; left > 0; ) if (!this.stood.has(++place)) left--
    return SESSIONS[place]!
  }
}

const drawn = fc.array(
  fc.record({ kind: fc.constantFrom(...DRAWN), task: fc.nat({ max: 8 }), isBad: fc.boolean(), days: fc.integer({ min: 0, max: 4 }), hour: fc.constantFrom('00:10', '08:00', '11:59', '12:00', '16:59', '17:00', '23:50') }),
  { minLength: 5, maxLength: 60 },
)

type Draw = { kind: EventKind; task: number; isBad: boolean }

/** An event, perhaps one that cannot be: without a reason, for a task that is not there. */
function eventOf({ kind, task, isBad }: Draw, { workflow }: Procedure): { event: DossierEvent; isBad: boolean } {
  const tasks = workflow.stages.flat().map(({ id }) => id)
  const reason = isBad ? ' ' : 'vì thiếu'
  const faults = isBad ? [] : [{ item: 'other', reason }]
  const id = isBad ? 'nobody' : tasks[task % tasks.length]!
  switch (kind) {
    case 'refuse':
    case 'ask-supplement':
      return { event: { kind, faults }, isBad }
    case 'finish-task':
      return { event: { kind, task: id }, isBad }
    case 'send-back':
      return { event: { kind, task: id, reason }, isBad }
    case 'reject':
      return { event: { kind, reason }, isBad }
    case 'hold':
      return { event: { kind, reason: 'fee' }, isBad: false }
    default:
      return { event: { kind }, isBad: false }
  }
}

/** What leads a dossier to its end from wherever it is. */
function onward(life: DossierLife, { workflow }: Procedure): DossierEvent {
  if (life.hold) return life.hold.reason === 'supplement' ? { kind: 'supply' } : { kind: 'resume' }
  const next: Partial<Record<DossierLife['phase'], DossierEvent>> = { draft: { kind: 'submit' }, submitted: { kind: 'accept' }, incomplete: { kind: 'supply' }, deciding: { kind: 'approve' }, signing: { kind: 'sign' }, ready: { kind: 'hand-over' } }
  return next[life.phase] ?? { kind: 'finish-task', task: openTasks(life, workflow)[0]! }
}

it.each(shippedProcedures().map((one) => [one.code as string, one] as const))('%s: whatever is tried, no dossier is stuck, no step is illegal, and the clock is a clerk’s', (_, procedure) => {
  const { workflow, limit } = procedure
  fc.assert(
    fc.property(drawn, (draws) => {
      let life = NEW_LIFE
      let date = '2026-02-09'
      let at: LocalTime = { date, time: '00:00' }
      const clerk = new ClerksClock()
      for (const draw of draws) {
        const next = { date: new Date(Date.parse(`${date}T00:00:00Z`) + draw.days * DAY_MS).toISOString().slice(0, 10), time: draw.hour }
        // Time does not go back.
        at = next.date === at.date && next.time < at.time ? at : next
        date = at.date
        const { event, isBad } = eventOf(draw, procedure)
        const known = eventsKnown(life, workflow).includes(event.kind)
        const isOpen = event.kind !== 'finish-task' || openTasks(life, workflow).includes(event.task)
        const before = structuredClone(life)
        let went = true
        try {
          life = advance(life, event, { workflow, at })
        } catch (error) {
          if (!(error instanceof WrongMoment || error instanceof BadEvent)) throw error
          went = false
        }
        expect(went).toBe(known && isOpen && !isBad)
        if (!went) expect(life).toEqual(before)
        else clerk.note(event, before, life, at)

        const waitsForApplicant = life.phase === 'draft' || life.phase === 'incomplete' || life.hold?.reason === 'supplement'
        expect(eventsKnown(life, workflow).length > 0).toBe(!isOver(life))
        expect(openWork(life, procedure, { feeState: 'none' }).length > 0 || waitsForApplicant).toBe(!isOver(life))
        if ('halfDays' in limit && life.startedAt && !isOver(life)) expect(dueSession(limit, { startedAt: life.startedAt, stops: life.stops })).toEqual(clerk.due(limit.halfDays))
      }
      // From wherever it is, a dossier comes to an end by what the rules know.
      for (let steps = 0; !isOver(life) && steps < 40; steps++) life = advance(life, onward(life, procedure), { workflow, at })
      expect(isOver(life)).toBe(true)
    }),
    { numRuns: RUNS },
  )
})
