import * as z from 'zod/mini'

const Name = z.object({ vi: z.string(), en: z.string() })

/** A visit (FHIR Encounter). */
export const Visit = z.object({
  id: z.uuid(),
  kind: z.enum(['AMB', 'IMP', 'EMER']),
  startedOn: z.iso.date(),
  endedOn: z.iso.date(),
  facilityName: Name,
  practitionerName: z.string(),
  icd10: z.string(),
  costDong: z.string(),
  ownShareDong: z.string(),
})

/** A prescription: its medicines (FHIR MedicationRequest) under one code. */
export const Prescription = z.object({
  code: z.string(),
  authoredOn: z.iso.date(),
  icd10: z.string(),
  practitionerName: z.string(),
  facilityName: Name,
  status: z.enum(['active', 'completed', 'stopped']),
  /** Last day a pharmacy may fill it. */
  fillBy: z.iso.date(),
  medicines: z.array(z.object({ medicine: z.string(), doseQuantity: z.int(), timesADay: z.int(), days: z.int() })),
})

/** What a person's record says in short; FHIR R4 terms. */
export const HealthRecord = z.object({
  citizenId: z.string(),
  name: z.string(),
  birthDate: z.string(),
  conditions: z.array(
    z.object({ id: z.uuid(), icd10: z.string(), clinicalStatus: z.enum(['active', 'remission', 'resolved']), onsetOn: z.iso.date(), facilityName: Name }),
  ),
  allergies: z.array(
    z.object({ id: z.uuid(), substance: z.string(), reaction: z.string(), criticality: z.enum(['low', 'high', 'unable-to-assess']), recordedOn: z.iso.date() }),
  ),
  immunizations: z.array(z.object({ id: z.uuid(), vaccine: z.string(), doseNumber: z.int(), occurredOn: z.iso.date(), facilityName: Name })),
  visits: z.array(Visit),
  prescriptions: z.array(Prescription),
})
export type HealthRecord = z.output<typeof HealthRecord>
