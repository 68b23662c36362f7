import * as z from 'zod/mini'

/** Digits of the code sent by SMS. */
export const CODE_DIGITS = 6
/** How long the code opens the record. */
export const CODE_MINUTES = 10
/** Wrong codes after which a look-up is closed. */
export const TRIES_MAX = 5

/** The ministry's pupil code: ten digits, spaces allowed while typing. */
export const StudentCode = z.string().check(
  z.overwrite((text) => text.replace(/\s/gu, '')),
  z.regex(/^\d{10}$/),
)

/** What a family types to be sent a code. */
export const LookUpRequest = z.object({ studentCode: StudentCode, birthDate: z.iso.date() })
export type LookUpRequest = z.infer<typeof LookUpRequest>

/** The code from the SMS. */
export const LookUpCode = z.string().check(
  z.overwrite((text) => text.replace(/\s/gu, '')),
  z.regex(/^\d{6}$/),
)
