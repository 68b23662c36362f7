import { router } from '../kit.ts'
import { checkInsurance } from './check-insurance.procedure.ts'
import { listDay } from './list-day.procedure.ts'
import { openRecord } from './open-record.procedure.ts'
import { receivePatient } from './receive-patient.procedure.ts'

/** The desk of a facility: reception and doctors. */
export const deskRouter = router({ listDay, checkInsurance, receivePatient, openRecord })
