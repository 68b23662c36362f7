import { visibleAnswers, type Form, type Question } from '@mc/dossier'
import { formatDong } from '@mc/money'

/** Names of places by their codes. */
export type PlaceNames = (code: string) => string | null

/**
 * What was answered, as a document says it: question and answer, in Vietnamese, in the order of the form. Files, groups' items
 * that are empty, what was not answered, and what is only for the way to the result are left out.
 */
export function answersInWords(form: Form, answers: Readonly<Record<string, unknown>>, placeName: PlaceNames): [question: string, answer: string][] {
  const visible = visibleAnswers(form, answers)
  return form.pages.flatMap(({ id, questions }) =>
    questions.flatMap((question): [string, string][] => {
      if (isForTheWayOnly(id, question)) return []
      const words = inWords(question, visible[question.id], placeName)
      return words === '' ? [] : [[question.label.vi, words]]
    }),
  )
}

/** How to reach the person and to pay them is for the work on a dossier; who they are stands above already. */
function isForTheWayOnly(page: string, { widget, source = '' }: Question): boolean {
  return page === 'delivery' || page === 'pay' || widget === 'phone' || widget === 'email' || /^(population|applicant)\./.test(source)
}

function inWords(question: Question, answer: unknown, placeName: PlaceNames): string {
  if (answer === undefined || answer === null || answer === '') return ''
  const labelOf = (value: unknown) => question.options?.find((one) => one.value === value)?.label.vi ?? String(value)
  switch (question.widget) {
    case 'choice':
      return labelOf(answer)
    case 'choices':
      return Array.isArray(answer) ? answer.map(labelOf).join(', ') : ''
    case 'yes-no':
      return answer === true ? 'Có' : 'Không'
    case 'money':
      return typeof answer === 'number' ? formatDong(BigInt(Math.trunc(answer))) : String(answer)
    case 'date':
    case 'birth-date':
      return String(answer).split('-').toReversed().join('/')
    case 'address':
      return addressInWords(answer, placeName)
    case 'group':
      return Array.isArray(answer) ? answer.map((item) => groupInWords(question, item as Record<string, unknown>, placeName)).filter((item) => item !== '').join('; ') : ''
    case 'file':
      return ''
    default:
      return String(answer)
  }
}

function groupInWords(group: Question, item: Readonly<Record<string, unknown>>, placeName: PlaceNames): string {
  return (group.questions ?? []).flatMap((question) => inWords(question, item[question.id], placeName) || []).join(', ')
}

function addressInWords(answer: unknown, placeName: PlaceNames): string {
  const { street, commune, province } = answer as Partial<Record<'street' | 'commune' | 'province', string>>
  return [street, commune && (placeName(commune) ?? commune), province && placeName(province)].filter((part) => part).join(', ')
}
