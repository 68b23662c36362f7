import * as z from 'zod/mini'
import { Commune } from '../../model/communes/commune.ts'
import { procedureFor } from '../kit.ts'
import { communesOf } from './communes-of.ts'

/** The communes of a province, for an address. */
export const listCommunes = procedureFor('anyone')
  .input(z.object({ province: z.string().check(z.regex(/^\d{2}$/)) }))
  .output(z.array(Commune))
  .query(({ input }) => communesOf(input.province))
