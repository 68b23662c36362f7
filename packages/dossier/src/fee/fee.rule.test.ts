import { describe, expect, it } from 'vitest'
import { readProcedure } from '../procedure/procedure-faults.ts'
import { aProcedureDocument } from '../testing/index.ts'
import { feeOf } from './fee.rule.ts'

const { fees } = readProcedure(aProcedureDocument()).procedure!
const charges = (...of: Parameters<typeof feeOf>[1][]) => of.map((one) => feeOf(fees, one)).map(({ charges: lines, totalDong }) => [lines.map(({ id }) => id), totalDong])

describe('what a dossier costs', () => {
  it.each([
    ['online, nothing more', { method: 'online', answers: {} }, [['card'], 115_000n]],
    ['at the counter', { method: 'counter', answers: {} }, [['card'], 135_000n]],
    ['with copies, and a translation of a foreign one', { method: 'online', answers: { copies: 3, origin: 'foreign' } }, [['card', 'copies', 'translation'], 189_000n]],
    ['with a number that is none', { method: 'online', answers: { copies: -3 } }, [['card'], 115_000n]],
    ['with half a copy', { method: 'online', answers: { copies: 0.5 } }, [['card'], 115_000n]],
  ] as const)('%s', (_, of, found) => expect(charges(of)).toEqual([found]))
})
