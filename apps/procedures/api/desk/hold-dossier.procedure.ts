import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Stops the clock: a fee or another agency is waited for. @throws NotYourWork, AssignedToOther, DossierChanged, WrongMoment */
export const holdDossier = procedureFor('agency.officer', 'agency.leader')
  .input(z.extend(ActInput, { reason: z.enum(['fee', 'other-agency']) }))
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'hold', reason: input.reason } }))
