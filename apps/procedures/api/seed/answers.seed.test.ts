import { answerFaults, visibleAnswers } from '@mc/dossier'
import type { SeedPerson, SeedRandom } from '@mc/server-kit'
import { expect, it } from 'vitest'
import { shippedProcedures } from '../catalogue/shipped-procedures.ts'
import { seedAnswers } from './answers.seed.ts'

const person = { citizenId: '019085000017', name: 'Nguyễn Văn Hùng', birthDate: '1985-03-12', communeCode: '05443', phone: '+84912345678' } as SeedPerson

/** Always the nth of what is offered. */
const nth = (n: number) => ({ pick: <T>(list: readonly T[]) => list[n % list.length]!, chance: () => n % 2 === 0, int: (from: number) => from }) as unknown as SeedRandom

it.each(shippedProcedures().map((procedure) => [procedure.code, procedure] as const))('answers %s so that it could have been sent', (_, procedure) => {
  for (const n of [0, 1, 2, 3]) {
    const answers = visibleAnswers(procedure.form, seedAnswers(procedure, person, nth(n)))
    expect(answerFaults(procedure.form, answers)).toEqual([])
  }
})
