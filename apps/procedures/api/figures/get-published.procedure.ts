import { ProcedureCode } from '@mc/dossier'
import * as z from 'zod/mini'
import { Figures } from '../../model/figures/figures.ts'
import { procedureFor } from '../kit.ts'
import { figuresOf } from './sum-figures.ts'
import { sumsBy } from './sums.query.ts'

/** Days that published figures look back. */
const DAYS = 365

const NONE = { sent: 0, sent_online: 0, received: 0, completed: 0, rejected: 0, on_time: 0, late: 0, half_days: 0, rated: 0, score: 0 }

/** How one procedure went in the last year, for anybody (X14). */
export const getPublished = procedureFor('anyone')
  .input(z.object({ procedureCode: ProcedureCode }))
  .output(Figures)
  .query(async ({ ctx, input }) => {
    const toOn = ctx.clock.today()
    const fromOn = new Date(Date.parse(`${toOn}T00:00:00Z`) - DAYS * 86_400_000).toISOString().slice(0, 10)
    const [sums] = await sumsBy(ctx.public, 'procedure', { fromOn, toOn, procedureCode: input.procedureCode })
    return figuresOf(sums ?? NONE)
  })
