import { describe, expect, it } from 'vitest'
import { EXCHANGE_TABLES, licenceExchange } from './licence-exchange.rule.ts'
import { findLicenceClass, LICENCE_CLASSES } from './licence-class.ts'

describe('licenceExchange', () => {
  it.each([
    ['A1', ['A']],
    ['A2', ['A']],
    ['A3', ['B1']],
    ['A4', [null]],
    ['B1 số tự động', ['B']],
    ['B1', ['B', 'C1']],
    ['B2', ['B', 'C1']],
    ['C', ['C']],
    ['D', ['D2']],
    ['E', ['D']],
    ['FB2', ['BE', 'C1E']],
    ['FC', ['CE']],
    ['FD', ['D2E']],
    ['FE', ['DE']],
  ])('an old %s becomes %o', (old, current) => {
    expect(licenceExchange(old, '2026-11-25').map((row) => row.to)).toEqual(current)
  })

  it('limits what an old A1 and an automatic B1 become', () => {
    expect(licenceExchange('A1', '2026-11-25')[0]?.limit?.en).toContain('175')
    expect(licenceExchange('B1 số tự động', '2026-11-25')[0]?.limit?.vi).toContain('tự động')
    expect(licenceExchange('A2', '2026-11-25')[0]?.limit).toBeUndefined()
  })

  it('offers nothing before the law is in force', () => {
    expect(licenceExchange('B2', '2024-12-31')).toEqual([])
    expect(licenceExchange('B2', '2025-01-01')).toHaveLength(2)
  })

  it('names only classes that exist, and forgets no old class', () => {
    for (const row of EXCHANGE_TABLES.flatMap((table) => table.rows)) {
      expect(findLicenceClass('old', row.from), row.from).toBeDefined()
      if (row.to !== null) expect(findLicenceClass('current', row.to), row.to).toBeDefined()
    }
    for (const each of LICENCE_CLASSES.filter((one) => one.scheme === 'old')) expect(licenceExchange(each.code, '2026-11-25'), each.code).not.toHaveLength(0)
  })
})
