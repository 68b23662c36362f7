import { readProcedure } from '@mc/dossier'
import { DesignedVersion, VersionKey } from '../../model/designer/version.ts'
import { VersionMissing } from '../../model/designer/version-missing.error.ts'
import { procedureFor, type SignedInContext } from '../kit.ts'
import { versionSummaries } from './version-summary.ts'

/** One version with its document, and the published one before it. @throws VersionMissing */
export const getVersion = procedureFor('administrator')
  .input(VersionKey)
  .output(DesignedVersion)
  .query(async ({ ctx, input: { code, version } }) => {
    const rows = await ctx.public.selectFrom('dossier.procedures').selectAll().where('code', '=', code).orderBy('version', 'desc').execute()
    const at = rows.findIndex((row) => row.version === version)
    const row = rows[at]
    const summary = versionSummaries(rows, ctx.clock.today())[at]
    if (!row || !summary) throw new VersionMissing()
    const before = rows.find((one) => one.version < version && one.state === 'published')
    const proposer = await nameOf(ctx, row.proposed_by)
    return {
      ...summary,
      code,
      name: row.document.name,
      document: textOf(row.document),
      before: before ? { version: before.version, document: textOf(before.document) } : null,
      proposedBy: proposer === null ? null : { name: proposer, isMe: row.proposed_by === ctx.viewer.personId },
      approvedBy: await nameOf(ctx, row.approved_by),
    }
  })

/** As people read and compare it: a line a member, in the order of the schema, which the database does not keep. */
function textOf(document: unknown): string {
  return JSON.stringify(readProcedure(document).procedure ?? document, null, 2)
}

async function nameOf(ctx: SignedInContext, personId: string | null): Promise<string | null> {
  if (personId === null) return null
  if (personId === ctx.viewer.personId) return ctx.viewer.name
  return (await ctx.ports.people.find(personId))?.name ?? personId
}
