import { AgencyCode, dossierCode, type Procedure } from '@mc/dossier'
import { localTime, type FigureColumn } from '@mc/dossier-store'
import type { Seed, SeedValue } from '@mc/server-kit'
import { agencyOffices } from './agency-offices.seed.ts'
import { dossierPlans } from './dossier-plans.seed.ts'
import { seededDossier, type SeededRows } from './seeded-dossier.ts'

const FIGURES = ['sent', 'sent_online', 'received', 'completed', 'rejected', 'on_time', 'late', 'half_days', 'rated', 'score'] as const satisfies readonly FigureColumn[]

/** Made-up dossiers in every state, with the books and figures that go with them. Model data; days are relative to the day of seeding. */
export async function seedDossiers(seed: Seed, procedures: readonly Procedure[]): Promise<void> {
  const offices = officeLookup()
  const books = new Map<string, number>()
  const figures = new Map<string, Record<FigureColumn, number>>()
  const all: SeededRows[] = []
  let number = 0
  for (const plan of dossierPlans(seed, procedures)) {
    const officeOf = (agency: string) => offices.get(`${agency} ${plan.person.communeCode}`)?.office ?? offices.get(`${agency} `)?.office ?? 'HCC-19'
    const reception = offices.get(`${plan.procedure.workflow.reception.agency} ${plan.person.communeCode}`)
    const day = localTime(plan.steps[0]?.at ?? plan.createdAt).date
    const agency = AgencyCode.parse(reception?.agencyCode ?? 'H55.19')
    const sequence = (books.get(`${agency} ${day}`) ?? 0) + 1
    if (plan.steps.length > 0) books.set(`${agency} ${day}`, sequence)
    const rows = seededDossier({ ...plan, id: idOf(++number), code: dossierCode({ agency, receivedOn: day, sequence }), officeOf })
    all.push(rows)
    for (const { day: on, growth } of rows.growths) {
      const key = [on, plan.procedure.code, officeOf(plan.procedure.workflow.reception.agency), plan.person.communeCode].join(' ')
      const sums = figures.get(key) ?? zeros()
      for (const column of FIGURES) sums[column] += growth[column] ?? 0
      if (plan.rating && on === localTime(plan.rating.at).date && growth === rows.growths.at(-1)!.growth) {
        sums.rated += 1
        sums.score += plan.rating.score
      }
      figures.set(key, sums)
    }
  }
  await copyAll(seed, all)
  await seed.copy('dossier.code_counters', ['agency_code', 'day', 'last'], [...books].map(([key, last]) => [...key.split(' '), last]))
  await seed.copy('dossier.figures', ['day', 'procedure_code', 'office', 'commune_code', ...FIGURES], [...figures].map(([key, sums]) => [...key.split(' '), ...FIGURES.map((column) => sums[column])]))
}

async function copyAll(seed: Seed, all: readonly SeededRows[]): Promise<void> {
  const rows = function* (pick: (one: SeededRows) => readonly SeedValue[][]): Generator<SeedValue[]> {
    for (const one of all) yield* pick(one)
  }
  await seed.copy(
    'dossier.dossiers',
    ['id', 'code', 'citizen_id', 'citizen_name', 'filed_by', 'applicant_kind', 'procedure_code', 'procedure_version', 'channel', 'commune_code', 'reception_office', 'phone', 'answers', 'sources', 'life', 'revision',
      'due_on', 'due_half', 'fee', 'fee_dong', 'fee_state', 'fee_way', 'created_at', 'changed_at', 'sent_at', 'received_at', 'ended_at'],
    rows((one) => [one.dossier]),
  )
  await seed.copy('dossier.events', ['dossier_id', 'seq', 'citizen_id', 'at', 'actor_id', 'actor_name', 'office', 'role', 'event', 'note'], rows((one) => one.events))
  await seed.copy('dossier.tasks', ['dossier_id', 'citizen_id', 'task', 'kind', 'stage', 'office', 'role', 'opened_at', 'due_on', 'due_half', 'done_at', 'done_by'], rows((one) => one.tasks))
  await seed.copy('dossier.documents', ['dossier_id', 'citizen_id', 'form', 'data', 'at'], rows((one) => one.documents))
  await seed.copy('dossier.office_dossiers', ['office', 'dossier_id', 'citizen_id', 'code', 'name_key', 'given_key'], rows((one) => one.offices))
  await seed.copy('dossier.ratings', ['dossier_id', 'citizen_id', 'score', 'text', 'at'], rows((one) => one.ratings))
}

function zeros(): Record<FigureColumn, number> {
  return Object.fromEntries(FIGURES.map((column) => [column, 0])) as Record<FigureColumn, number>
}

/** The same dossier has the same id in every seed of a day. */
function idOf(number: number): string {
  return `00000000-0000-7000-8001-${number.toString(16).padStart(12, '0')}`
}

function officeLookup(): Map<string, { office: string; agencyCode: string | null }> {
  return new Map([...agencyOffices()].map(([agency, commune, office, code]) => [`${String(agency)} ${commune === null ? '' : String(commune)}`, { office: String(office), agencyCode: code === null ? null : String(code) }]))
}
