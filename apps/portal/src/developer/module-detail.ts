import type { portalApi } from '../account/portal-client.ts'

/** What the gateway says of a module and of one release. */
export type ModuleDetail = Awaited<ReturnType<typeof portalApi.releases.getModule.query>>
export type Release = ModuleDetail['releases'][number]

/** Bytes as thousands, for reading. */
export function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000)
}
