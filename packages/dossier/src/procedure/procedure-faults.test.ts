import { describe, expect, it } from 'vitest'
import { aProcedureDocument } from '../testing/index.ts'
import { readProcedure } from './procedure-faults.ts'

type Document = ReturnType<typeof aProcedureDocument>

/** The faults of the whole document after one change. */
function faultsAfter(change: (document: Document) => void): string[] {
  const document = structuredClone(aProcedureDocument())
  change(document)
  return readProcedure(document).faults.map(({ path, fault }) => `${path}: ${fault}`)
}

describe('a procedure’s document', () => {
  it('is read with its defaults', () => {
    const { procedure, faults } = readProcedure(aProcedureDocument())
    expect(faults).toEqual([])
    expect([procedure?.workflow.supplementsMax, procedure?.papers[0]?.isRequired]).toEqual([1, true])
  })

  it.each<[string, (document: Document) => void, string]>([
    ['a page that asks what the schema does not know', (one) => void delete (one.form.schema.properties as Record<string, unknown>)['copies'], '/form/pages/1/questions/1: the schema has no property "copies"'],
    ['a property that nothing asks', (one) => void Object.assign(one.form.schema.properties, { secret: { type: 'string' } }), '/form/schema: nothing asks "secret"'],
    ['a required one that nothing asks', (one) => void one.form.schema.required.push('secret'), '/form/schema: nothing asks "secret"'],
    ['one of a group’s items that nothing asks', (one) => void one.form.schema.properties.vehicles.items.required.push('colour'), '/form/pages/2/questions/0: nothing asks "colour"'],
    ['a condition on what is asked later', (one) => void one.form.pages.reverse(), '/form/pages/0: "classes" is not asked before'],
    ['a question asked twice', (one) => void (one.form.pages[1]!.questions as unknown[]).push(one.form.pages[0]!.questions[0]), '/form/pages/1/questions/2: "origin" is asked twice'],
    ['an option that the schema refuses', (one) => void one.form.schema.properties.origin.enum.pop(), '/form/pages/0/questions/0: the schema does not take the option "foreign"'],
    ['a paper wanted for what is never asked', (one) => void Object.assign(one.papers[1]!, { when: { question: 'colour', is: 'red' } }), '/papers/1: "colour" is not asked before'],
    ['a fee by a number that nothing asks', (one) => void Object.assign(one.fees[1]!, { times: 'pages' }), '/fees/1: nothing asks "pages"'],
    ['a fee without an amount for one way', (one) => void one.methods.push('post'), '/fees/0: no amount for "post"'],
    ['two tasks of one id', (one) => void Object.assign(one.workflow.stages[1]![0]!, { id: 'check' }), '/workflow/stages: "check" is there twice'],
  ])('is refused with %s', (_, change, fault) => expect(faultsAfter(change)).toContain(fault))

  it.each<[string, (document: Document) => void, string]>([
    ['no code of the national form', (one) => void (one.code = '3.347'), '/code'],
    ['half online without a reason', (one) => void (one.service = { kind: 'part' } as Document['service']), '/service'],
    ['an amount that is not whole', (one) => void (one.fees[0]!.amountDong.online = '1.5'), '/fees/0/amountDong/online'],
    ['a word that the format does not know', (one) => void Object.assign(one, { urgent: true }), '/'],
    ['a limit of nothing', (one) => void (one.limit.halfDays = 0), '/limit/halfDays'],
  ])('is refused with %s', (_, change, path) => expect(faultsAfter(change).map((fault) => fault.split(': ')[0])).toContain(path))
})
