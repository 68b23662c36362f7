import { Validator, type Schema } from '@cfworker/json-schema'
import { holds, type Answers } from './condition.ts'
import type { DataSchema, Form, Page, Question } from './form.ts'

/** What is wrong with an answer. `path` is a JSON pointer, `keyword` JSON Schema's word for the rule. */
export type AnswerFault = { path: string; keyword: string }

/** The pages that are asked, given the answers so far. */
export function pagesAsked(form: Form, answers: Answers): Page[] {
  const visible = visibleAnswers(form, answers)
  return form.pages.filter(({ when }) => !when || holds(when, visible))
}

/**
 * The answers to questions that are asked, computed ones worked out. What was answered before a change of mind made its question
 * go is left out, so that nobody hands in what they no longer see. Conditions look back only, so one pass is enough.
 */
export function visibleAnswers(form: Form, answers: Answers): Record<string, unknown> {
  const visible: Record<string, unknown> = {}
  for (const page of form.pages) {
    if (page.when && !holds(page.when, visible)) continue
    Object.assign(visible, answersOf(page.questions, answers, visible))
  }
  return visible
}

/**
 * All that is wrong with the answers, in the order of the pages; empty when they may be handed in.
 * @param of.page looks at one page only, as when one goes on to the next
 */
export function answerFaults(form: Form, answers: Answers, of: { page?: string } = {}): AnswerFault[] {
  const visible = visibleAnswers(form, answers)
  return pagesAsked(form, answers)
    .filter(({ id }) => of.page === undefined || id === of.page)
    .flatMap(({ questions }) => faultsOf(questions, form.schema, { answers: visible, outer: visible, path: '' }))
}

function answersOf(questions: readonly Question[], given: Answers, outer: Answers): Record<string, unknown> {
  const visible: Record<string, unknown> = {}
  for (const question of questions) {
    const { id } = question
    if (question.when && !holds(question.when, { ...outer, ...visible })) continue
    const answer = question.computed ? compute(question.computed, { ...outer, ...visible }) : Object.hasOwn(given, id) ? given[id] : undefined
    if (answer === undefined || answer === '' || answer === null) continue
    visible[id] = question.questions && Array.isArray(answer) ? answer.map((item) => answersOf(question.questions!, isAnswers(item) ? item : {}, { ...outer, ...visible })) : answer
  }
  return visible
}

type Place = { answers: Answers; outer: Answers; path: string }

function faultsOf(questions: readonly Question[], schema: DataSchema, { answers, outer, path }: Place): AnswerFault[] {
  const asked = questions.filter(({ when, computed }) => !computed && (!when || holds(when, { ...outer, ...answers })))
  return asked.flatMap((question) => {
    const at = `${path}/${question.id}`
    const rule = schema.properties?.[question.id]
    const answer = answers[question.id]
    if (answer === undefined) return schema.required?.includes(question.id) ? [{ path: at, keyword: 'required' }] : []
    if (!rule) return [{ path: at, keyword: 'additionalProperties' }]
    if (!question.questions || !Array.isArray(answer)) return check(rule, answer, at)
    const { items, ...list } = rule
    const inItems = answer.flatMap((item: Answers, index) => faultsOf(question.questions!, items ?? {}, { answers: item, outer: answers, path: `${at}/${index}` }))
    return [...check(list, answer, at), ...inItems]
  })
}

function check(rule: DataSchema, answer: unknown, path: string): AnswerFault[] {
  const { errors } = new Validator(rule as Schema, '2020-12', false).validate(answer)
  // Of a failing keyword and those around it the innermost says what is wrong.
  const inner = errors.filter((one) => !errors.some((other) => other !== one && other.keywordLocation.startsWith(`${one.keywordLocation}/`)))
  return inner.map(({ instanceLocation, keyword }) => ({ path: path + instanceLocation.slice(1), keyword }))
}

function compute(rule: NonNullable<Question['computed']>, answers: Answers): number | undefined {
  if ('countOf' in rule) {
    const list = answers[rule.countOf]
    return Array.isArray(list) ? list.length : undefined
  }
  const parts = rule.sumOf.map((id) => answers[id]).filter((one) => typeof one === 'number')
  return parts.length === 0 ? undefined : parts.reduce((sum, one) => sum + one, 0)
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
