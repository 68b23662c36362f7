import type { Procedure, Question } from '@mc/dossier'
import type { RegisteredPerson } from '@mc/server-kit'
import type { SignedInContext } from '../kit.ts'

/** The province whose register this is. */
const PROVINCE = '19'

/** What the population register says, by the words that documents use for it. */
type Known = Readonly<Record<string, unknown>>

/** Whom a dossier is for, and who applies: at a counter that is not the viewer. */
type Asked = { citizenId: string; applicant: { personId: string; name: string }; procedure: Procedure; given: Readonly<Record<string, unknown>> }

/** Answers to those questions that name a value of the register and have none yet. */
export async function answersFromRegister(
  ctx: SignedInContext,
  { citizenId, applicant, procedure, given }: Asked,
): Promise<{ answers: Record<string, unknown>; sources: Record<string, string> }> {
  const known = await knownOf(ctx, { citizenId, applicant })
  const answers: Record<string, unknown> = {}
  const sources: Record<string, string> = {}
  for (const question of procedure.form.pages.flatMap(({ questions }) => questions)) {
    const value = valueFor(question, known)
    if (question.source === undefined || value === undefined || isAnswered(given[question.id])) continue
    answers[question.id] = value
    sources[question.id] = question.source
  }
  return { answers, sources }
}

function valueFor({ source, widget }: Question, known: Known): unknown {
  if (source === undefined) return undefined
  // The register has the commune; the street is asked.
  if (source === 'population.address' && widget !== 'address') return undefined
  return known[source] ?? undefined
}

function isAnswered(answer: unknown): boolean {
  return answer !== undefined && answer !== null && answer !== ''
}

async function knownOf(ctx: SignedInContext, { citizenId, applicant }: Pick<Asked, 'citizenId' | 'applicant'>): Promise<Known> {
  const { people } = ctx.ports
  const [person, guardians] = await Promise.all([people.find(citizenId), citizenId === applicant.personId ? [] : people.guardiansOf(citizenId)])
  const of = (sex: RegisteredPerson['sex']) => guardians.find((one) => one.sex === sex)
  return {
    'applicant.name': applicant.name,
    'applicant.citizen-id': applicant.personId,
    ...(person && {
      'population.name': person.name,
      'population.birth-date': person.birthDate,
      'population.citizen-id': person.citizenId,
      'population.sex': person.sex,
      'population.phone': person.phone,
      'population.address': { province: PROVINCE, commune: person.communeCode },
    }),
    'household.mother-name': of('female')?.name,
    'household.mother-id': of('female')?.citizenId,
    'household.father-name': of('male')?.name,
    'household.father-id': of('male')?.citizenId,
  }
}
