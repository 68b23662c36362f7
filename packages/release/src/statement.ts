import canonicalize from 'canonicalize'
import type { ModuleManifest } from '@mc/module-kit'
import * as z from 'zod'
import { manifestSchema, ModuleId, ReleaseVersion } from './manifest-schema.ts'

/** What kind of statement it is, so that a signature over another kind is never taken for one over a release. */
export const STATEMENT_TYPE = 'mc-release/1'

/** What a team signs: these files, under this version, are a release of this module. */
export type Statement = {
  type: typeof STATEMENT_TYPE
  module: string
  version: string
  contract: number
  manifest: ModuleManifest
  /** Commit of the team's source; null when it was not built from one. */
  commit: string | null
  /** Instant, ISO 8601. */
  madeAt: string
}

export const statementSchema: z.ZodType<Statement> = z.object({
  type: z.literal(STATEMENT_TYPE),
  module: ModuleId,
  version: ReleaseVersion,
  contract: z.int().positive(),
  manifest: manifestSchema,
  commit: z.nullable(z.string().max(100)),
  madeAt: z.iso.datetime(),
})

/** States a release of the manifest. */
export function statementOf(manifest: ModuleManifest, of: { commit: string | null; madeAt: Date }): Statement {
  return { type: STATEMENT_TYPE, module: manifest.id, version: manifest.version, contract: manifest.contract, manifest, commit: of.commit, madeAt: of.madeAt.toISOString() }
}

/** A value as bytes in one form (RFC 8785): what means the same is the same bytes. */
export function canonicalBytes(value: unknown): Buffer {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Nothing to write as JSON.')
  return Buffer.from(text, 'utf8')
}
