/** What a module may take from the portal under a package's name: its version and its exports, either there already or fetched when first asked for. */
export type Share = { version: string } & ({ exports: object } | { fetch: () => Promise<object> })

/** Everything shared, by the name that modules import. The build fills it in (`tooling/vite/src/portal-shares.ts`). */
export const shares: Readonly<Record<string, Share>> = {}
