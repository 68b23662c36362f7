import { CitizenId } from '@mc/identity'
import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { CounterPerson } from '../../model/counter/counter.ts'
import { PersonNotFound } from '../../model/counter/person-not-found.error.ts'
import { procedureFor } from '../kit.ts'

/** Finds who stands at the counter by the number on their card; the look is in their log, found or not. @throws PersonNotFound */
export const findPerson = procedureFor('one-stop.officer')
  .input(z.object({ citizenId: CitizenId }))
  .output(CounterPerson)
  .mutation(async ({ ctx, input }) => {
    await ctx.duty((trx) => recordAccess(trx, { citizenId: input.citizenId, resource: 'procedures.person', kind: 'lookup', reason: 'procedures.access.counter' }))
    const person = await ctx.ports.people.find(input.citizenId)
    if (!person) throw new PersonNotFound()
    return { citizenId: person.citizenId, name: person.name, birthDate: person.birthDate, communeCode: person.communeCode, phone: person.phone }
  })
