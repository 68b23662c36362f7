import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { peopleInCare } from './people-in-care.query.ts'

const Patient = z.object({ citizenId: z.string(), name: z.string(), birthDate: z.string(), isMe: z.boolean() })

/** For whom the viewer may book and read: oneself first, then one's children, eldest first. */
export const listPatients = procedureFor('citizen')
  .output(z.array(Patient))
  .query(async ({ ctx }) => {
    const people = await peopleInCare(ctx)
    return people.map((person) => ({ ...person, isMe: person.citizenId === ctx.viewer.personId }))
  })
