import type { Question } from '@mc/dossier'
import { describe, expect, it } from 'vitest'
import { answersIn, typedFrom } from './typed-answers.ts'

const question = (id: string, widget: Question['widget'], questions?: Question[]): Question => ({ id, widget, label: { vi: id, en: id }, questions })
const one = (widget: Question['widget'], value: unknown) => answersIn([question('x', widget)], { x: value })['x']

describe('what is typed', () => {
  it.each<[Question['widget'], unknown, unknown]>([
    ['number', '7,5', 7.5],
    ['number', ' 3.25 ', 3.25],
    ['number', 'ba', 'ba'],
    ['number', '', undefined],
    ['money', '1250000', 1_250_000],
    ['yes-no', 'yes', true],
    ['yes-no', 'no', false],
    ['yes-no', '', undefined],
    ['birth-date', '1948--', '1948'],
    ['birth-date', '1948-05-', '1948-05'],
    ['birth-date', '1985-03-12', '1985-03-12'],
    ['address', { province: '', commune: '', street: '' }, undefined],
    ['address', { province: '19', commune: '', street: '' }, { province: '19', commune: '', street: '' }],
    ['choices', [], undefined],
    ['text', '   ', undefined],
    ['text', 'Đặng', 'Đặng'],
  ])('as %s, %j is the answer %j', (widget, value, answer) => expect(one(widget, value)).toEqual(answer))

  const group = question('vehicles', 'group', [question('plate', 'plate'), question('tonnes', 'number'), question('owned', 'yes-no')])
  it('of a group is read item by item, and comes back into the fields as it was', () => {
    const answers = { vehicles: [{ plate: '20C12345', tonnes: 3.5, owned: false }, { plate: '20C99999' }] }
    const typed = typedFrom([group], answers)
    expect(typed['vehicles']).toEqual([{ plate: '20C12345', tonnes: '3.5', owned: 'no' }, { plate: '20C99999', tonnes: '', owned: '' }])
    expect(answersIn([group], typed)).toEqual(answers)
  })

  it('of a group without items begins with one empty item', () => expect(typedFrom([group], {})['vehicles']).toHaveLength(1))
})
