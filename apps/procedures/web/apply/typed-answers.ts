import type { Answers, Question } from '@mc/dossier'

/** What stands in the fields of a page: like the answers, but numbers as they were typed, and empty fields as ''. */
export type Typed = Readonly<Record<string, unknown>>

/** A number as people write it, with a comma or a point before its decimals. */
const WRITTEN_NUMBER = /^-?\d{1,15}([.,]\d{1,6})?$/

/**
 * The answers that typed values make: numbers read, empty fields left out. What cannot be read stays as it is, so that the form's
 * schema says so.
 */
export function answersIn(questions: readonly Question[], typed: Typed): Record<string, unknown> {
  return Object.fromEntries(questions.filter(({ widget }) => widget !== 'computed').map((question) => [question.id, answerIn(question, typed[question.id])]).filter(([, answer]) => answer !== undefined))
}

/** The fields as they begin, given the answers so far. */
export function typedFrom(questions: readonly Question[], answers: Answers): Record<string, unknown> {
  return Object.fromEntries(questions.filter(({ widget }) => widget !== 'computed').map((question) => [question.id, typedOf(question, answers[question.id])]))
}

function answerIn(question: Question, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined
  switch (question.widget) {
    case 'number':
    case 'money':
      return typeof value === 'string' && WRITTEN_NUMBER.test(value.trim()) ? Number(value.trim().replace(',', '.')) : value
    case 'yes-no':
      return value === 'yes' ? true : value === 'no' ? false : undefined
    case 'birth-date':
      // A year alone, or a month and a year, are all that some old papers say (OP37).
      return typeof value === 'string' ? value.replace(/-+$/, '') || undefined : undefined
    case 'address':
      return isFields(value) && Object.values(value).some((part) => part !== '') ? value : undefined
    case 'group':
      return Array.isArray(value) && value.length > 0 ? value.map((item) => answersIn(question.questions ?? [], isFields(item) ? item : {})) : undefined
    case 'choices':
    case 'file':
      return Array.isArray(value) && value.length > 0 ? value : undefined
    default:
      return typeof value === 'string' && value.trim() === '' ? undefined : value
  }
}

function typedOf(question: Question, answer: unknown): unknown {
  switch (question.widget) {
    case 'number':
    case 'money':
      return answer === undefined ? '' : String(answer)
    case 'yes-no':
      return answer === true ? 'yes' : answer === false ? 'no' : ''
    case 'address':
      return { province: '', commune: '', street: '', ...(isFields(answer) ? answer : {}) }
    case 'group':
      return Array.isArray(answer) && answer.length > 0 ? answer.map((item) => typedFrom(question.questions ?? [], isFields(item) ? item : {})) : [typedFrom(question.questions ?? [], {})]
    case 'choices':
    case 'file':
      return Array.isArray(answer) ? answer : []
    default:
      return typeof answer === 'string' ? answer : ''
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
