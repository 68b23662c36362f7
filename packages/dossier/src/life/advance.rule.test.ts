import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueSession } from '../clock/legal-clock.rule.ts'
import type { LocalTime } from '../clock/session.ts'
import { aWorkflow } from '../testing/index.ts'
import { advance, eventsKnown, openTasks } from './advance.rule.ts'
import { BadEvent } from './bad-event.error.ts'
import type { DossierEvent, EventKind } from './dossier-event.ts'
import { isOver, NEW_LIFE, type DossierLife } from './dossier-life.ts'
import { WrongMoment } from './wrong-moment.error.ts'

const faults = [{ item: 'health-certificate', reason: 'hết hạn' }]
const workflow = aWorkflow([['police', 'health'], ['check']])
const at: LocalTime = { date: '2026-11-25', time: '09:00' }
const live = (events: readonly DossierEvent[], from: DossierLife = NEW_LIFE) => events.reduce((life, event) => advance(life, event, { workflow, at }), from)
const received = live([{ kind: 'submit' }, { kind: 'accept' }])

describe('a dossier', () => {
  it('goes through two agencies side by side, then one, to a signed result', () => {
    const first = live([{ kind: 'finish-task', task: 'health' }], received)
    expect([first.phase, openTasks(first, workflow)]).toEqual(['processing', ['police']])
    const second = live([{ kind: 'finish-task', task: 'police' }], first)
    expect(openTasks(second, workflow)).toEqual(['check'])
    const signed = live([{ kind: 'finish-task', task: 'check' }, { kind: 'approve' }, { kind: 'sign' }, { kind: 'hand-over' }], second)
    expect([signed.phase, signed.decision, isOver(signed)]).toEqual(['returned', { outcome: 'approved' }, true])
  })

  it('is asked for more once, before reception without a clock, and is then received or refused', () => {
    const incomplete = live([{ kind: 'submit' }, { kind: 'ask-supplement', faults }])
    expect([incomplete.phase, incomplete.startedAt]).toEqual(['incomplete', null])
    const again = live([{ kind: 'supply' }], incomplete)
    expect(eventsKnown(again, workflow)).toEqual(['accept', 'refuse', 'withdraw'])
    expect(() => live([{ kind: 'ask-supplement', faults }], again)).toThrow(BadEvent)
    expect(live([{ kind: 'refuse', faults }], again).phase).toBe('refused')
  })

  it('stands still while it waits for papers, and only papers end that', () => {
    const waiting = live([{ kind: 'ask-supplement', faults }], received)
    expect([waiting.phase, waiting.hold?.reason, eventsKnown(waiting, workflow)]).toEqual(['processing', 'supplement', ['supply', 'withdraw']])
    expect(() => live([{ kind: 'finish-task', task: 'police' }], waiting)).toThrow(WrongMoment)
    expect(() => live([{ kind: 'resume' }], waiting)).toThrow(WrongMoment)
    const supplied = advance(waiting, { kind: 'supply' }, { workflow, at: { date: '2026-12-02', time: '10:00' } })
    expect(supplied.stops).toEqual([{ from: { date: '2026-11-25', half: 'morning' }, to: { date: '2026-12-02', half: 'morning' } }])
  })

  it('is sent back to one agency, and what came after it is done anew', () => {
    const deciding = live([{ kind: 'finish-task', task: 'police' }, { kind: 'finish-task', task: 'health' }, { kind: 'finish-task', task: 'check' }], received)
    const back = live([{ kind: 'send-back', task: 'health', reason: 'thiếu kết luận' }], deciding)
    expect([back.phase, back.stage, back.doneTasks, openTasks(back, workflow)]).toEqual(['processing', 0, ['police'], ['health']])
  })

  it.each<[string, DossierEvent, string]>([
    ['a refusal that names nothing', { kind: 'refuse', faults: [] }, 'faults-missing'],
    ['a supplement with an empty reason', { kind: 'ask-supplement', faults: [{ item: 'form', reason: '  ' }] }, 'faults-missing'],
    ['a no without a reason', { kind: 'reject', reason: '' }, 'reason-missing'],
    ['a task that is none of the procedure’s', { kind: 'finish-task', task: 'garden' }, 'task-unknown'],
  ])('knows no %s', (_, event, fault) => {
    expect(() => live([event], received)).toThrow(JSON.stringify({ event: event.kind, fault }))
  })

  it('has a task done once, and none of a stage that is not open', () => {
    const first = live([{ kind: 'finish-task', task: 'police' }], received)
    expect(() => live([{ kind: 'finish-task', task: 'police' }], first)).toThrow(WrongMoment)
    expect(() => live([{ kind: 'finish-task', task: 'check' }], received)).toThrow(WrongMoment)
  })
})

describe('whatever happens', () => {
  const kinds: EventKind[] = ['submit', 'accept', 'refuse', 'ask-supplement', 'supply', 'finish-task', 'send-back', 'hold', 'resume', 'approve', 'reject', 'sign', 'hand-over', 'withdraw']
  const tasks = ['police', 'health', 'check', 'nobody']
  const steps = fc.array(fc.record({ kind: fc.constantFrom(...kinds), task: fc.constantFrom(...tasks), days: fc.integer({ min: 0, max: 6 }), hour: fc.constantFrom('08:00', '14:00', '20:00') }), { maxLength: 60 })

  it('an event is taken exactly when it is known, and the dossier is never stuck or changed by a refused one', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let life = NEW_LIFE
        let date = '2026-03-02'
        for (const { kind, task, days, hour } of all) {
          date = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
          const event = { kind, task, reason: kind === 'hold' ? 'fee' : 'vì', faults } as DossierEvent
          const before = structuredClone(life)
          const isTask = kind === 'finish-task' || kind === 'send-back'
          const shouldGo = eventsKnown(life, workflow).includes(kind) && (!isTask || task !== 'nobody') && (kind !== 'finish-task' || openTasks(life, workflow).includes(task))
          let went = true
          try {
            life = advance(life, event, { workflow, at: { date, time: hour } })
          } catch (error) {
            if (!(error instanceof WrongMoment || error instanceof BadEvent)) throw error
            went = false
          }
          expect(went).toBe(shouldGo)
          if (!went) expect(life).toEqual(before)
          // Never stuck: what is not over knows a next event, and a stage at work has an open task.
          expect(eventsKnown(life, workflow).length > 0).toBe(!isOver(life))
          if (life.phase === 'processing') expect(openTasks(life, workflow)).not.toEqual([])
          // The clock: none before reception; at most one stop is open, exactly while on hold; a due session unless it stands.
          expect(life.stops.filter(({ to }) => to === null).length).toBe(life.hold ? 1 : 0)
          if (life.startedAt) expect(dueSession({ halfDays: 10 }, { startedAt: life.startedAt, stops: life.stops }) === null).toBe(life.hold !== null)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('every phase can reach an end', () => {
    const seen = new Map<string, DossierLife>()
    const visit = (life: DossierLife): boolean => {
      const key = JSON.stringify([life.phase, life.stage, life.doneTasks, life.hold?.reason, life.supplementsAsked])
      if (isOver(life)) return true
      if (seen.has(key)) return true
      seen.set(key, life)
      const nexts = eventsKnown(life, workflow).flatMap((kind) => {
        const options = kind === 'finish-task' ? openTasks(life, workflow) : kind === 'send-back' ? ['police', 'check'] : ['']
        return options.map((task) => advance(life, { kind, task, reason: kind === 'hold' ? 'fee' : 'vì', faults } as DossierEvent, { workflow, at }))
      })
      return nexts.some(visit) && nexts.every(visit)
    }
    expect(visit(NEW_LIFE)).toBe(true)
    expect(new Set([...seen.values()].map(({ phase }) => phase))).toEqual(new Set(['draft', 'submitted', 'incomplete', 'processing', 'deciding', 'signing', 'ready']))
  })
})
