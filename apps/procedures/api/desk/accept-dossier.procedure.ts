import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Receives a dossier (form 01): from now on the clock runs. @throws NotYourWork, AssignedToOther, DossierChanged, WrongMoment */
export const acceptDossier = procedureFor('one-stop.officer')
  .input(ActInput)
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'accept' } }))
