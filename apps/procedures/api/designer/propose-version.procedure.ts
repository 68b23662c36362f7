import { procedureFor } from '../kit.ts'
import { MovedVersion, moveVersion, refuseEarly, SeenVersion } from './move-version.ts'

/** Puts a draft before a second person. @throws VersionMissing, VersionChanged, EffectTooEarly */
export const proposeVersion = procedureFor('administrator')
  .input(SeenVersion)
  .output(MovedVersion)
  .mutation(({ ctx, input }) => moveVersion(ctx, input, { from: ['draft'], to: 'proposed', by: { proposed_by: ctx.viewer.personId }, check: (row) => refuseEarly(row, ctx.clock.today()) }))
