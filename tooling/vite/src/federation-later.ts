import type { Plugin } from 'vite'

/**
 * Lets the page begin without the federation runtime: nothing of the portal's own goes through it, and a third of the first
 * page's script would be spent on it. The federation plugin makes every input wait for the runtime, so `src/main.tsx` is no
 * input but emitted, and the one input, `src/modules/start-federation.ts`, is fetched when a module is first needed.
 */
export function federationLater(): Plugin {
  return {
    name: 'mc-federation-later',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: './src/main.tsx', name: 'main' })
    },
  }
}

/**
 * The runtime and what the plugin generates around it: one file, since all of it is needed at once. `start-federation.ts` is
 * not of it: a file runs as a whole, and that one has to run after the portal's shares are registered.
 */
export function isFederation(id: string): boolean {
  return /\/@module-federation\/|virtual:mf/.test(id) && !/__(loadShare|prebuild)__/.test(id)
}
