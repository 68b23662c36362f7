import type { Procedure, Question } from '@mc/dossier'
import type { SeedPerson, SeedRandom } from '@mc/server-kit'

/** The demo province. */
const PROVINCE = '19'

/** Made-up answers to every question of a procedure: model data that looks as if somebody had typed it. */
export function seedAnswers({ form }: Procedure, person: SeedPerson, random: SeedRandom): Record<string, unknown> {
  return answersTo(form.pages.flatMap(({ questions }) => questions), { person, random, schema: form.schema.properties ?? {} })
}

/** Words, and numbers of the lengths that documents ask for. */
const SAMPLES = ['Nội dung mẫu', '190012345678', '0101234567', '2015']

function sampleFor(pattern: unknown): string | undefined {
  return typeof pattern === 'string' ? SAMPLES.find((sample) => new RegExp(pattern, 'u').test(sample)) : SAMPLES[0]
}

type Making = { person: SeedPerson; random: SeedRandom; schema: NonNullable<Procedure['form']['schema']['properties']> }

function answersTo(questions: readonly Question[], making: Making): Record<string, unknown> {
  return Object.fromEntries(questions.map((question) => [question.id, answerTo(question, making)]).filter(([, answer]) => answer !== undefined))
}

function answerTo(question: Question, making: Making): unknown {
  const { person, random, schema } = making
  const { widget, source, options, questions } = question
  if (source === 'population.name' || source === 'applicant.name') return person.name
  if (widget === 'citizen-id') return person.citizenId
  if (widget === 'birth-date') return person.birthDate
  switch (widget) {
    case 'text':
    case 'long-text':
      return sampleFor(schema[question.id]?.['pattern'])
    case 'number':
    case 'money':
      return Math.max(1, Number(schema[question.id]?.['minimum'] ?? 1))
    case 'date':
      return '2026-10-01'
    case 'choice':
      return options ? random.pick(options).value : undefined
    case 'choices':
      return options ? [random.pick(options).value] : undefined
    case 'yes-no':
      return random.chance(0.5)
    case 'phone':
      return person.phone ?? '+84912345678'
    case 'email':
      return 'nguoi.nop@vidu.vn'
    case 'plate':
      return '20A12345'
    case 'address':
      return { province: PROVINCE, commune: person.communeCode, street: `Tổ ${random.int(1, 20)}` }
    case 'group':
      return Array.from({ length: Math.max(1, Number(schema[question.id]?.['minItems'] ?? 1)) }, () =>
        answersTo(questions ?? [], { ...making, schema: schema[question.id]?.items?.properties ?? {} }),
      )
    default:
      return undefined
  }
}
