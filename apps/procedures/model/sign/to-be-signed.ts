import * as z from 'zod/mini'
import { Decision, Text } from '../dossiers/phase.ts'

/** A result that waits for the viewer's signature. */
export const ToBeSigned = z.object({
  dossierId: z.uuid(),
  revision: z.int(),
  code: z.string(),
  procedure: Text,
  result: Text,
  applicant: z.string(),
  office: Text,
  decision: z.nullable(Decision),
})
export type ToBeSigned = z.output<typeof ToBeSigned>
