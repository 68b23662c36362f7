import * as z from 'zod/mini'

/** A PIN of the signing service: six to twelve digits. */
export const SigningPin = z.string().check(z.regex(/^\d{6,12}$/))
