import type { Seed } from '@mc/server-kit'
import { seedAppointments } from './appointments.seed.ts'
import { seedCoverages } from './coverages.seed.ts'
import { seedFacilities } from './facilities.seed.ts'
import { seedRecords } from './records.seed.ts'

/** The health sector's made-up data, in the order in which tables refer to each other. */
export async function seedHealth(seed: Seed): Promise<void> {
  await seedFacilities(seed)
  await seedCoverages(seed)
  await seedRecords(seed)
  await seedAppointments(seed)
}
