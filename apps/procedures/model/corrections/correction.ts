import * as z from 'zod/mini'
import { Text } from '../dossiers/phase.ts'

/** Letters of the right value, and of what is said beside it. */
export const VALUE_MAX = 500

/** What a person asks to be corrected in a register, and by when it is answered. */
export const Correction = z.object({
  id: z.uuid(),
  source: z.string(),
  label: Text,
  valueShown: z.string(),
  valueRight: z.string(),
  note: z.nullable(z.string()),
  owner: Text,
  askedAt: z.iso.datetime(),
  dueOn: z.iso.date(),
  answeredAt: z.nullable(z.iso.datetime()),
  answer: z.nullable(z.string()),
})
export type Correction = z.output<typeof Correction>
