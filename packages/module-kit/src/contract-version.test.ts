import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTRACT_VERSION, isServedContract, SERVED_CONTRACTS } from './contract-version.ts'

describe('the versions of the contract', () => {
  it('serves every version from the oldest to its own, and no other', () => {
    expect(SERVED_CONTRACTS.map((one) => one.version)).toEqual(Array.from({ length: SERVED_CONTRACTS.length }, (_, index) => CONTRACT_VERSION - SERVED_CONTRACTS.length + 1 + index))
    expect(isServedContract(CONTRACT_VERSION)).toBe(true)
    expect(isServedContract(CONTRACT_VERSION + 1)).toBe(false)
  })

  it('keeps what each version before promised, so that a breach is found', () => {
    const kept = readdirSync(new URL('../../../tooling/contracts/kept/kit/', import.meta.url)).map(Number)
    expect(kept).toEqual(expect.arrayContaining(SERVED_CONTRACTS.map((one) => one.version).filter((version) => version < CONTRACT_VERSION)))
  })
})
