import { procedureFor } from '../kit.ts'
import { MovedVersion, moveVersion, SeenVersion } from './move-version.ts'

/** Lays a draft or a proposal aside. What is published stays: a newer version takes its place. @throws VersionMissing, VersionChanged */
export const withdrawVersion = procedureFor('administrator')
  .input(SeenVersion)
  .output(MovedVersion)
  .mutation(({ ctx, input }) => moveVersion(ctx, input, { from: ['draft', 'proposed'], to: 'withdrawn' }))
