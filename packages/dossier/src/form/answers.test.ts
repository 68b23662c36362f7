import { describe, expect, it } from 'vitest'
import { readProcedure } from '../procedure/procedure-faults.ts'
import { aProcedureDocument } from '../testing/index.ts'
import { answerFaults, pagesAsked, visibleAnswers } from './answers.ts'
import type { Answers } from './condition.ts'

const { form } = readProcedure(aProcedureDocument()).procedure!
const whole = { origin: 'foreign', country: 'Lào', classes: ['C'], copies: 2, vehicles: [{ plate: '20C12345', kind: 'truck', tonnes: 3.5 }] }
const pages = (answers: Answers) => pagesAsked(form, answers).map(({ id }) => id)
const faults = (answers: Answers, of?: { page: string }) => answerFaults(form, answers, of).map(({ path, keyword }) => `${path} ${keyword}`)

describe('answers', () => {
  it('may be handed in when they are whole, and carry what is computed', () => {
    expect(faults(whole)).toEqual([])
    expect(visibleAnswers(form, whole)).toEqual({ ...whole, vehicleCount: 1 })
  })

  it('to what is no longer asked are left out, and nothing is missing for it', () => {
    const changed = { ...whole, origin: 'vietnam', classes: ['A1'] }
    expect(visibleAnswers(form, changed)).toEqual({ origin: 'vietnam', classes: ['A1'], copies: 2 })
    expect([pages(changed), pages(whole)]).toEqual([['origin', 'classes'], ['origin', 'classes', 'vehicles']])
    expect(faults(changed)).toEqual([])
  })

  it.each<[string, Answers, string[]]>([
    ['nothing', {}, ['/origin required', '/classes required']],
    ['an empty text, which is no answer', { ...whole, country: '' }, ['/country required']],
    ['a choice that there is not', { ...whole, origin: 'moon' }, ['/origin enum']],
    ['a wrong kind of value', { ...whole, copies: '2' }, ['/copies type']],
    ['too many', { ...whole, copies: 11 }, ['/copies maximum']],
    ['one of a list that is wrong', { ...whole, classes: ['A1', 'Z'] }, ['/classes/1 enum']],
    ['a group’s item without what its own answer asks for', { ...whole, vehicles: [{ plate: '20C1', kind: 'truck' }] }, ['/vehicles/0/tonnes required']],
    ['a group’s item with a wrong value', { ...whole, vehicles: [{ plate: '20C1', kind: 'car', tonnes: 9 }, { plate: 'x', kind: 'car' }] }, ['/vehicles/1/plate pattern']],
    ['too many items', { ...whole, vehicles: Array.from({ length: 4 }, () => whole.vehicles[0]) }, ['/vehicles maxItems']],
    ['an item that is no item', { ...whole, vehicles: ['x'] }, ['/vehicles/0/plate required', '/vehicles/0/kind required']],
  ])('are refused with %s', (_, answers, found) => expect(faults(answers)).toEqual(found))

  it('are looked at page by page while one goes on', () => {
    expect(faults({}, { page: 'origin' })).toEqual(['/origin required'])
    expect(faults({ origin: 'foreign' }, { page: 'origin' })).toEqual(['/country required'])
  })

  it('of names that every object has are no answers', () => {
    expect(faults(JSON.parse('{"__proto__":{"origin":"vietnam"},"classes":["B"]}') as Answers)).toEqual(['/origin required'])
  })
})
