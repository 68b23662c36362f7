import { advance, dueSession, feeOf, isOver, NEW_LIFE, openTasks, type DossierEvent, type DossierLife, type Procedure, type Session } from '@mc/dossier'
import { dueOf, formOf, growthBy, localTime, openWork, searchKeys, sessionColumns, type FigureColumn, type StoredFee } from '@mc/dossier-store'
import type { SeedPerson, SeedValue } from '@mc/server-kit'
import { officerOf, type Officer } from './officers.seed.ts'

/** What happened to a made-up dossier, in order. */
export type Step = { event: DossierEvent; at: Date }

/** A made-up dossier. */
export type SeededPlan = {
  id: string
  person: SeedPerson
  filedBy: SeedPerson
  procedure: Procedure
  answers: Record<string, unknown>
  createdAt: Date
  steps: readonly Step[]
  code: string
  officeOf: (agency: string) => string
  rating?: { score: number; text: string | null; at: Date }
}

/** A made-up dossier's rows, table by table. */
export type SeededRows = {
  dossier: SeedValue[]
  events: SeedValue[][]
  tasks: SeedValue[][]
  documents: SeedValue[][]
  offices: SeedValue[][]
  ratings: SeedValue[][]
  growths: { day: string; growth: Partial<Record<FigureColumn, number>> }[]
}

type Task = { task: string; kind: string; stage: number | null; office: string; role: string; openedAt: Date; due: Session | null; doneAt: Date | null; doneBy: string | null; limit: ReturnType<typeof openWork>[number]['limit'] }

/** Lets the pure rules make a dossier's rows from what happened: the same as if it had been moved through the store. */
export function seededDossier(plan: SeededPlan): SeededRows {
  const { id, person, procedure, steps } = plan
  const reception = plan.officeOf(procedure.workflow.reception.agency)
  const { charges, totalDong } = feeOf(procedure.fees, { method: 'online', answers: plan.answers })
  const fee: StoredFee = { charges: charges.map((one) => ({ ...one, amountDong: String(one.amountDong) })), totalDong: String(totalDong) }
  let life: DossierLife = NEW_LIFE
  let due: Session | null = null
  const rows: SeededRows = { dossier: [], events: [], tasks: [], documents: [], offices: [], ratings: [], growths: [] }
  const tasks: Task[] = []
  const state = { feeState: totalDong === 0n ? ('none' as const) : ('paid' as const) }
  steps.forEach(({ event, at }, index) => {
    const before = life
    const time = localTime(at)
    const actor = actorOf(event, plan, tasks)
    life = advance(life, event, { workflow: procedure.workflow, at: time })
    due = dueOf(life, procedure, due)
    rows.events.push([id, index + 1, person.citizenId, at, actor.personId, actor.name, actor.office, actor.role, JSON.stringify(event), null])
    syncTasks(tasks, { life, due, plan, at, doneBy: actor.personId, ...state })
    const form = formOf(event, { dossier: { fee, fee_state: state.feeState }, life })
    if (form) rows.documents.push([id, person.citizenId, form.form, JSON.stringify({ ...form.data, by: actor.name, office: actor.office, due }), at])
    rows.growths.push({ day: time.date, growth: growthBy(event, { before, life, due, at: time, isOnline: true }) })
  })
  const sent = steps.find(({ event }) => event.kind === 'submit')
  const last = steps.at(-1)?.at ?? plan.createdAt
  const dueColumns = sessionColumns(due)
  rows.dossier = [
    id, sent ? plan.code : null, person.citizenId, person.name, plan.filedBy.citizenId, plan.filedBy === person ? 'self' : 'child', procedure.code, procedure.version, 'online',
    person.communeCode, reception, plan.filedBy.phone ?? '+84912345678', JSON.stringify(plan.answers), JSON.stringify(sourcesOf(procedure)), JSON.stringify(life), steps.length,
    dueColumns.due_on, dueColumns.due_half, JSON.stringify(sent ? fee : { charges: [], totalDong: '0' }), sent ? totalDong : 0n, sent ? state.feeState : 'none', sent && totalDong > 0n ? 'online' : null,
    plan.createdAt, last, sent?.at ?? null, steps.find(({ event }) => event.kind === 'accept')?.at ?? null, isOver(life) ? last : null,
  ]
  rows.tasks = tasks.map((one) => {
    const { due_on, due_half } = sessionColumns(one.due)
    return [id, person.citizenId, one.task, one.kind, one.stage, one.office, one.role, one.openedAt, due_on, due_half, one.doneAt, one.doneBy]
  })
  const keys = searchKeys(person.name)
  rows.offices = sent ? [...new Set([reception, ...tasks.map(({ office }) => office)])].map((office) => [office, id, person.citizenId, plan.code, keys.name_key, keys.given_key]) : []
  if (plan.rating) rows.ratings.push([id, person.citizenId, plan.rating.score, plan.rating.text, plan.rating.at])
  return rows
}

/** Questions that a register answers are marked so. */
function sourcesOf({ form }: Procedure): Record<string, string> {
  return Object.fromEntries(form.pages.flatMap(({ questions }) => questions.flatMap(({ id, source }) => (source?.startsWith('population.') ? [[id, source]] : []))))
}

function actorOf(event: DossierEvent, { filedBy, procedure, officeOf }: SeededPlan, tasks: readonly Task[]): Officer {
  if (event.kind === 'submit' || event.kind === 'supply' || event.kind === 'withdraw') return { personId: filedBy.citizenId, name: filedBy.name, office: null, role: 'citizen' }
  const open = tasks.find((one) => one.doneAt === null && (!('task' in event) || event.kind === 'send-back' || one.task === event.task))
  return officerOf(open ?? { office: officeOf(procedure.workflow.reception.agency), role: 'one-stop.officer' })
}

type Sync = { life: DossierLife; due: Session | null; plan: SeededPlan; at: Date; doneBy: string; feeState: 'none' | 'paid' }

function syncTasks(tasks: Task[], { life, due, plan, at, doneBy, feeState }: Sync): void {
  const wanted = openWork(life, plan.procedure, { feeState })
  const open = tasks.filter((one) => one.doneAt === null)
  for (const one of open) if (!wanted.some(({ task }) => task === one.task)) Object.assign(one, { doneAt: at, doneBy })
  for (const work of wanted) {
    const there = open.find(({ task, doneAt }) => task === work.task && doneAt === null)
    if (!there) tasks.push({ ...work, office: plan.officeOf(work.agency), openedAt: at, due: null, doneAt: null, doneBy: null })
  }
  for (const one of tasks) {
    if (one.doneAt !== null) continue
    one.due = one.limit === null ? null : one.limit === 'dossier' ? due : dueSession(one.limit, { startedAt: localTime(one.openedAt), stops: life.stops })
  }
}

/** The steps that lead a dossier through all agencies' tasks. */
export function tasksInOrder(procedure: Procedure): string[] {
  return procedure.workflow.stages.flatMap((stage, at) => openTasks({ ...NEW_LIFE, phase: 'processing', stage: at }, { ...procedure.workflow }).filter((task) => stage.some(({ id }) => id === task)))
}
