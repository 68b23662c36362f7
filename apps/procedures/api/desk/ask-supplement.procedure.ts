import * as z from 'zod/mini'
import { Faults } from '../../model/dossiers/phase.ts'
import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Asks the applicant for more (form 02), each item with its reason. @throws BadEvent when it was asked as often as may be; NotYourWork, AssignedToOther, DossierChanged, WrongMoment */
export const askSupplement = procedureFor('one-stop.officer', 'agency.officer')
  .input(z.extend(ActInput, { faults: Faults }))
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'ask-supplement', faults: input.faults } }))
