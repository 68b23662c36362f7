import { ProcedureCode } from '@mc/dossier'
import * as z from 'zod/mini'
import { Text } from '../dossiers/phase.ts'

/** Where a version of a procedure is: written, waiting for a second person, in force or to be, laid aside. */
export const VersionState = z.enum(['draft', 'proposed', 'published', 'withdrawn'])
export type VersionState = z.output<typeof VersionState>

/** Letters of a document: the longest of the national list has some tens of thousands. */
export const DOCUMENT_MAX = 200_000

/** Which version of which procedure. */
export const VersionKey = z.object({ code: ProcedureCode, version: z.int().check(z.minimum(1)) })

/** One version in a list. */
export const VersionSummary = z.object({
  version: z.int(),
  state: VersionState,
  effectiveFrom: z.iso.date(),
  /** Dossiers begin with it today. */
  isInForce: z.boolean(),
  changedAt: z.iso.datetime(),
})
export type VersionSummary = z.output<typeof VersionSummary>

/** A procedure with its versions, the newest first. */
export const VersionedProcedure = z.object({ code: z.string(), name: Text, versions: z.array(VersionSummary) })
export type VersionedProcedure = z.output<typeof VersionedProcedure>

/** A version as it is edited: its document as text, and the one published before it. */
export const DesignedVersion = z.extend(VersionSummary, {
  code: z.string(),
  name: Text,
  document: z.string(),
  /** The document in force, or the last published, to compare with; null for a new procedure. */
  before: z.nullable(z.object({ version: z.int(), document: z.string() })),
  /** Who proposed and approved it, by name; null while nobody has, and for what came with the portal. */
  proposedBy: z.nullable(z.object({ name: z.string(), isMe: z.boolean() })),
  approvedBy: z.nullable(z.string()),
})
export type DesignedVersion = z.output<typeof DesignedVersion>
