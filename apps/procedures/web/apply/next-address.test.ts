import { expect, it } from 'vitest'
import { procedures } from '../testing/samples.ts'
import { nextAddress } from './next-address.ts'

const draft = { id: 'x', procedure: procedures.licence }
const after = (page: string, answers: Record<string, unknown>) => nextAddress(draft, page, answers).replace('/procedures/drafts/x/', '')

it('is a page that the answer just given calls for', () => {
  expect(after('licence', { classes: ['A1'] })).toBe('questions/person')
  expect(after('licence', { classes: ['B2'] })).toBe('questions/new-class')
})
it('is the papers after the last page', () => expect(after('delivery', {})).toBe('papers'))
