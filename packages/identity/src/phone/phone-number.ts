import * as z from 'zod/mini'
import { InvalidPhoneNumber, type PhoneFault } from './invalid-phone-number.error.ts'
import { readPhoneNumber } from './typed-phone-number.ts'

/**
 * A mobile number in E.164 (`+84…`), taken as people write it.
 * @example PhoneNumber.parse('+84 912 345 678') → '+84912345678'
 */
export const PhoneNumber = z
  .pipe(
    z.string().check(
      z.maxLength(64),
      z.refine((typed) => faultOf(typed) !== 'length', { error: 'identity.phone.length', abort: true }),
      z.refine((typed) => faultOf(typed) !== 'landline', { error: 'identity.phone.landline', abort: true }),
      z.refine((typed) => faultOf(typed) !== 'prefix', { error: 'identity.phone.prefix', abort: true }),
    ),
    z.transform((typed: string): string => parsePhoneNumber(typed)),
  )
  .brand<'PhoneNumber'>()
export type PhoneNumber = z.output<typeof PhoneNumber>

function faultOf(typed: string): PhoneFault | null {
  const reading = readPhoneNumber(typed)
  return reading.ok ? null : reading.reason
}

/**
 * A mobile number in E.164.
 * @throws InvalidPhoneNumber with the reason (a landline where SMS is needed, a prefix that does not exist, …)
 */
export function parsePhoneNumber(typed: string): PhoneNumber {
  const reading = readPhoneNumber(typed)
  if (!reading.ok) throw new InvalidPhoneNumber({ reason: reading.reason })
  return reading.number as PhoneNumber
}
