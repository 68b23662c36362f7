import * as z from 'zod/mini'
import { Text } from '../dossiers/phase.ts'

/** An officer who stands in for another during leave (X21). */
export const StandIn = z.object({
  id: z.uuid(),
  office: z.object({ code: z.string(), name: Text }),
  absent: z.object({ personId: z.string(), name: z.string(), isMe: z.boolean() }),
  standIn: z.object({ personId: z.string(), name: z.string(), isMe: z.boolean() }),
  fromOn: z.iso.date(),
  toOn: z.iso.date(),
})
export type StandIn = z.output<typeof StandIn>

/** A complaint as the office that answers it sees it. */
export const OpenComplaint = z.object({ id: z.uuid(), dossierId: z.uuid(), code: z.string(), applicantName: z.string(), text: z.string(), at: z.iso.datetime() })
export type OpenComplaint = z.output<typeof OpenComplaint>
