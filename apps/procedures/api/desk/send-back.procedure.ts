import * as z from 'zod/mini'
import { Words } from '../../model/dossiers/phase.ts'
import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Sends a dossier back to an agency's task, with what is to be done anew. @throws NotYourWork, DossierChanged, WrongMoment, BadEvent */
export const sendBack = procedureFor('agency.leader')
  .input(z.extend(ActInput, { task: z.string().check(z.maxLength(40)), reason: Words }))
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'send-back', task: input.task, reason: input.reason } }))
