import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Ends an agency's part of the work. @throws NotYourWork, AssignedToOther, DossierChanged, WrongMoment */
export const finishTask = procedureFor('agency.officer')
  .input(z.extend(ActInput, { task: z.string().check(z.maxLength(40)) }))
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'finish-task', task: input.task } }))
