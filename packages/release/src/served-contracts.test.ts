import { CONTRACTS, SERVED_CONTRACTS } from '@mc/module-kit'
import { expect, test } from 'vitest'
import { brokenPromises } from './contract-promise.ts'

test('every contract version whose promise is not over is served', () => {
  const today = new Date().toISOString().slice(0, 10)
  expect(brokenPromises(CONTRACTS, { served: SERVED_CONTRACTS.map((one) => one.version), today })).toEqual([])
})
