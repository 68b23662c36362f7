import * as z from 'zod/mini'
import { Faults } from '../../model/dossiers/phase.ts'
import { procedureFor } from '../kit.ts'
import { act } from './act.ts'
import { Acted, ActInput } from './act-input.ts'

/** Refuses to receive a dossier (form 03), each item with its reason. @throws NotYourWork, AssignedToOther, DossierChanged, WrongMoment */
export const refuseDossier = procedureFor('one-stop.officer')
  .input(z.extend(ActInput, { faults: Faults }))
  .output(Acted)
  .mutation(({ ctx, input }) => act(ctx, { input, event: { kind: 'refuse', faults: input.faults } }))
