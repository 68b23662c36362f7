import { SecondPersonNeeded } from '../../model/designer/second-person-needed.error.ts'
import { procedureFor } from '../kit.ts'
import { MovedVersion, moveVersion, refuseEarly, SeenVersion } from './move-version.ts'

/**
 * Publishes what somebody else proposed: from its day on dossiers begin with it; those begun before keep theirs.
 * @throws SecondPersonNeeded when the viewer proposed it; VersionMissing, VersionChanged, EffectTooEarly
 */
export const approveVersion = procedureFor('administrator')
  .input(SeenVersion)
  .output(MovedVersion)
  .mutation(({ ctx, input }) => {
    const { personId } = ctx.viewer
    return moveVersion(ctx, input, {
      from: ['proposed'],
      to: 'published',
      by: { approved_by: personId },
      check: (row) => {
        if (row.proposed_by === personId) throw new SecondPersonNeeded()
        refuseEarly(row, ctx.clock.today())
      },
    })
  })
