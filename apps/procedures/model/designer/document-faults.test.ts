import { expect, it } from 'vitest'
import birth from '../../procedures/1.001193.json' with { type: 'json' }
import { readDocument } from './document-faults.ts'

const faultsOf = (document: unknown) => readDocument(JSON.stringify(document)).faults.map(({ path }) => path)

it('reads what can be run here', () => expect(readDocument(JSON.stringify(birth)).procedure?.code).toBe('1.001193'))

it('names an agency without an office and a role that nobody has', () => {
  const workflow = { ...birth.workflow, approval: { agency: 'ministry-of-magic', role: 'wizard' } }
  expect(faultsOf({ ...birth, workflow })).toEqual(['/workflow/approval/agency', '/workflow/approval/role'])
})

it('names where the document is none', () => {
  expect(readDocument('{').faults).toHaveLength(1)
  expect(faultsOf({ ...birth, limit: {} })).toEqual(['/limit'])
})
