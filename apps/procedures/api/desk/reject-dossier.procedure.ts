import * as z from 'zod/mini'
import { Words } from '../../model/dossiers/phase.ts'
import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Decides against the applicant, who reads the reason. @throws NotYourWork, DossierChanged, WrongMoment */
export const rejectDossier = procedureFor('agency.leader')
  .input(z.extend(ActInput, { reason: Words }))
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'reject', reason: input.reason } }))
