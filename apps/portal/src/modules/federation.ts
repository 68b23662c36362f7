import type { runtime } from './start-federation.ts'

/** What the portal uses of the federation runtime. */
export type Federation = Pick<typeof runtime, 'loadRemote' | 'registerPlugins' | 'registerRemotes'>

/** The federation runtime, sharing what the portal shares; fetched at the first call, since the portal's own pages do without. */
export async function federation(): Promise<Federation> {
  return (await import('./start-federation.ts')).runtime
}
