import { questionsOf, type Condition } from '../form/condition.ts'
import type { DataSchema, Question } from '../form/form.ts'
import { Procedure } from './procedure.ts'

/** What keeps a document from being a procedure. `path` is a JSON pointer into it. */
export type ProcedureFault = { path: string; fault: string }

/**
 * Reads a document as a procedure, or says all that is wrong with it: its shape first, then what its parts say of each other.
 * Whatever passes can be asked, decided and paid without a further check.
 */
export function readProcedure(document: unknown): { procedure: Procedure; faults: [] } | { procedure: null; faults: ProcedureFault[] } {
  const read = Procedure.safeParse(document)
  if (!read.success) return { procedure: null, faults: read.error.issues.map(({ path, message }) => ({ path: `/${path.map(String).join('/')}`, fault: message })) }
  const faults = [...formFaults(read.data), ...workflowFaults(read.data), ...paperAndFeeFaults(read.data)]
  return faults.length === 0 ? { procedure: read.data, faults: [] } : { procedure: null, faults }
}

/** Every question is in the schema and the reverse; what a condition looks at was asked before. */
function formFaults({ form: { schema, pages } }: Procedure): ProcedureFault[] {
  const asked: string[] = []
  const faults = pages.flatMap((page, at) => {
    const path = `/form/pages/${at}`
    return [...conditionFaults(page.when, { asked, path }), ...questionFaults(page.questions, { schema, asked, path })]
  })
  return [...faults, ...doublesIn(pages.map(({ id }) => id), '/form/pages'), ...unaskedFaults(schema, asked, '/form/schema')]
}

type Where = { schema: DataSchema; asked: string[]; path: string }

function questionFaults(questions: readonly Question[], { schema, asked, path }: Where): ProcedureFault[] {
  return questions.flatMap((question, at) => {
    const here = `${path}/questions/${at}`
    const rule = schema.properties?.[question.id]
    const faults = conditionFaults(question.when, { asked, path: here })
    if (!rule) faults.push({ path: here, fault: `the schema has no property "${question.id}"` })
    if (asked.includes(question.id)) faults.push({ path: here, fault: `"${question.id}" is asked twice` })
    if (question.widget === 'group') faults.push(...groupFaults(question, { schema: rule ?? {}, asked, path: here }))
    if ((question.widget === 'choice' || question.widget === 'choices') && !question.options) faults.push({ path: here, fault: 'a choice has options' })
    const allowed = question.widget === 'choices' ? rule?.items?.enum : rule?.enum
    for (const { value } of question.options ?? []) if (allowed && !allowed.includes(value)) faults.push({ path: here, fault: `the schema does not take the option "${value}"` })
    if ((question.widget === 'computed') !== (question.computed !== undefined)) faults.push({ path: here, fault: 'what is computed says how, and nothing else does' })
    for (const id of question.computed ? ('sumOf' in question.computed ? question.computed.sumOf : [question.computed.countOf]) : []) if (!asked.includes(id)) faults.push({ path: here, fault: `"${id}" is not asked before` })
    asked.push(question.id)
    return faults
  })
}

/** A group's items have questions of their own, which may look at those around them. */
function groupFaults(group: Question, { schema, asked, path }: Where): ProcedureFault[] {
  if (!group.questions || !schema.items) return [{ path, fault: 'a group has questions, and the schema items' }]
  const own: string[] = [...asked]
  const faults = questionFaults(group.questions, { schema: schema.items, asked: own, path })
  return [...faults, ...unaskedFaults(schema.items, own, path)]
}

/** What nobody asks, nobody can answer: it must not be required, nor be there at all. */
function unaskedFaults(schema: DataSchema, asked: readonly string[], path: string): ProcedureFault[] {
  const unasked = [...Object.keys(schema.properties ?? {}), ...(schema.required ?? [])].filter((id) => !asked.includes(id))
  return [...new Set(unasked)].map((id) => ({ path, fault: `nothing asks "${id}"` }))
}

function conditionFaults(condition: Condition | undefined, { asked, path }: { asked: readonly string[]; path: string }): ProcedureFault[] {
  return (condition ? questionsOf(condition) : []).filter((id) => !asked.includes(id)).map((id) => ({ path, fault: `"${id}" is not asked before` }))
}

function workflowFaults({ workflow }: Procedure): ProcedureFault[] {
  return doublesIn(workflow.stages.flat().map(({ id }) => id), '/workflow/stages')
}

function paperAndFeeFaults({ papers, fees, form, methods }: Procedure): ProcedureFault[] {
  const asked = form.pages.flatMap(({ questions }) => questions.map(({ id }) => id))
  const unpriced = fees.flatMap(({ amountDong }, at) => methods.filter((method) => amountDong[method] === undefined).map((method) => ({ path: `/fees/${at}`, fault: `no amount for "${method}"` })))
  const counted = fees.flatMap(({ times }, at) => (times !== undefined && !asked.includes(times) ? [{ path: `/fees/${at}`, fault: `nothing asks "${times}"` }] : []))
  const conditions = [...papers.map(({ when }, at) => ({ when, path: `/papers/${at}` })), ...fees.map(({ when }, at) => ({ when, path: `/fees/${at}` }))]
  return [...unpriced, ...counted, ...conditions.flatMap(({ when, path }) => conditionFaults(when, { asked, path })), ...doublesIn(papers.map(({ id }) => id), '/papers'), ...doublesIn(fees.map(({ id }) => id), '/fees')]
}

function doublesIn(ids: readonly string[], path: string): ProcedureFault[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => ({ path, fault: `"${id}" is there twice` }))
}
