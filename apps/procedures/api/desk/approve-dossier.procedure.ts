import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Decides for the applicant. The result is still to be signed. @throws NotYourWork, DossierChanged, WrongMoment */
export const approveDossier = procedureFor('agency.leader')
  .input(ActInput)
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'approve' } }))
