import * as z from 'zod/mini'
import { Holder } from '../mine/dossier.ts'
import { HoldReason, Phase, Session, Text } from '../dossiers/phase.ts'

/** What a dossier's code is typed as: letters, digits, dots and hyphens. */
export const TrackInput = z.object({
  code: z.string().check(z.trim(), z.minLength(8), z.maxLength(40)),
  /** The last four digits of the phone that the dossier was sent with. */
  phoneEnd: z.string().check(z.trim(), z.regex(/^\d{4}$/)),
})

/** A dossier as somebody signed out may see it: where it is, nothing of what is in it. */
export const TrackedDossier = z.object({
  code: z.string(),
  procedureName: Text,
  phase: Phase,
  hold: z.nullable(HoldReason),
  sentAt: z.iso.datetime(),
  due: z.nullable(Session),
  isLate: z.boolean(),
  holders: z.array(Holder),
  steps: z.array(z.object({ seq: z.int(), at: z.iso.datetime(), kind: z.string(), office: z.nullable(Text) })),
})
export type TrackedDossier = z.output<typeof TrackedDossier>
