import { sharedPackages } from '../../../vite/src/shared.ts'

/** The modules that are compared. */
export const MODULES = ['education', 'health', 'payments', 'transport'] as const

/** The same packages as this portal shares, each a singleton: what the plugin's documentation says to do. */
export function stockShared(): Record<string, { singleton: true }> {
  return Object.fromEntries(sharedPackages().map(({ name }) => [name, { singleton: true as const }]))
}
