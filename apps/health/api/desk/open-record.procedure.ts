import { CitizenId } from '@mc/identity'
import { recordAccess } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { HealthRecord } from '../../model/record/health-record.ts'
import { NoCareRelation } from '../../model/record/no-care-relation.error.ts'
import { PatientUnknown } from '../../model/record/patient-unknown.error.ts'
import type { HealthDatabase } from '../database.ts'
import { procedureFor } from '../kit.ts'
import { findRecord } from '../record/find-record.query.ts'
import { facilityCodesOf } from './own-facility.query.ts'

/** Days around an appointment within which the facility's doctors may read the patient's record. */
const CARE_DAYS = 30

const DAY_MS = 86_400_000

/**
 * Opens a patient's record for a doctor. The look is written into the patient's log in the same transaction, a refused
 * one too.
 * @throws NoCareRelation unless the person has an appointment at the doctor's facility within 30 days, or it is an emergency
 * @throws PatientUnknown when the register of people has nobody with the number
 */
export const openRecord = procedureFor('clinic.doctor')
  .atLevel(2)
  .input(z.object({ citizenId: CitizenId, isEmergency: z._default(z.boolean(), false) }))
  .output(HealthRecord)
  .mutation(async ({ ctx, input }) => {
    const { citizenId, isEmergency } = input
    const person = await ctx.ports.people.find(citizenId)
    if (!person) throw new PatientUnknown()
    const facilities = facilityCodesOf(ctx.viewer)
    const record = await ctx.duty(async (trx) => {
      const isPatient = await isPatientOf(trx, { citizenId, facilities, now: ctx.clock.now() })
      const look = { citizenId, resource: 'health.record' } as const
      if (!isPatient && !isEmergency) {
        // Not thrown here: the note of the refused try must be committed.
        await recordAccess(trx, { ...look, kind: 'refused', reason: 'health.access.no-care-relation' })
        return null
      }
      await recordAccess(trx, { ...look, kind: 'view', reason: isPatient ? 'health.access.care' : 'health.access.emergency' })
      return findRecord(trx, citizenId)
    })
    if (!record) throw new NoCareRelation()
    return { citizenId, name: person.name, birthDate: person.birthDate, ...record }
  })

async function isPatientOf(trx: Transaction<HealthDatabase>, asked: { citizenId: string; facilities: string[]; now: Date }): Promise<boolean> {
  if (asked.facilities.length === 0) return false
  const found = await trx
    .selectFrom('health.appointments')
    .select('id')
    .where('citizen_id', '=', asked.citizenId)
    .where('facility_code', 'in', asked.facilities)
    .where('status', '<>', 'cancelled')
    .where('starts_at', '>', new Date(asked.now.getTime() - CARE_DAYS * DAY_MS))
    .where('starts_at', '<', new Date(asked.now.getTime() + CARE_DAYS * DAY_MS))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
