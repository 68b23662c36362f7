import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Signs the result: it waits for the applicant, and is the end of the clock. @throws NotYourWork, DossierChanged, WrongMoment */
export const signResult = procedureFor('agency.leader')
  .atLevel(2)
  .input(ActInput)
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'sign' } }))
