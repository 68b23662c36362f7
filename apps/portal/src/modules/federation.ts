import { openedFederation, type Federation } from './opened-federation.ts'

/** The federation runtime, sharing what the portal shares; fetched at the first call, since the portal's own pages do without. */
export async function federation(): Promise<Federation> {
  await import('./start-federation.ts')
  return openedFederation
}
