import type { Text } from '../../model/dossiers/phase.ts'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { VersionedProcedure } from '../../model/designer/version.ts'
import { procedureFor } from '../kit.ts'
import { versionSummaries } from './version-summary.ts'

/** Versions in one answer: a province has some hundreds of procedures with a few each. */
const VERSIONS_MAX = 2_000

/** All procedures with their versions, the newest first. */
export const listVersions = procedureFor('administrator')
  .output(z.array(VersionedProcedure))
  .query(async ({ ctx }) => {
    const rows = await ctx.public
      .selectFrom('dossier.procedures')
      .select(['code', 'version', 'state', 'effective_from', 'at', sql<Text>`document -> 'name'`.as('name')])
      .orderBy('code')
      .orderBy('version', 'desc')
      .limit(VERSIONS_MAX)
      .execute()
    return [...Map.groupBy(rows, ({ code }) => code)].map(([code, versions]) => ({ code, name: versions[0]!.name, versions: versionSummaries(versions, ctx.clock.today()) }))
  })
