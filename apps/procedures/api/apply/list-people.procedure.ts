import * as z from 'zod/mini'
import { Person } from '../../model/apply/draft.ts'
import { peopleIActFor } from '../dossiers/people-i-act-for.ts'
import { procedureFor } from '../kit.ts'

/** Whom the viewer may apply for: themselves, children under 18, wards. */
export const listPeople = procedureFor('citizen')
  .output(z.array(Person))
  .query(async ({ ctx }) => (await peopleIActFor(ctx)).map(({ citizenId, name, isMe }) => ({ citizenId, name, isMe })))
