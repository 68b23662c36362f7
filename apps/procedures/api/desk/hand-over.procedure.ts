import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Gives the result to the applicant: the end. @throws NotYourWork, DossierChanged, WrongMoment */
export const handOver = procedureFor('one-stop.officer')
  .input(ActInput)
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'hand-over' } }))
