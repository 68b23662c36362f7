import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Lets the clock go on. @throws NotYourWork, AssignedToOther, DossierChanged, WrongMoment */
export const resumeDossier = procedureFor('agency.officer', 'agency.leader')
  .input(ActInput)
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'resume' } }))
