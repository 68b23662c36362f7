import type { Plugin } from 'vite'
import { isLargeShare } from './shared.ts'

type Group = { name: string | ((id: string, ...rest: unknown[]) => string | null | undefined) }

/** How it says of a share that is not the shell's that it is made when the first module begins. */
const MADE_AT_START = /materialize: true,\s*eager: false/g

/** What the federation plugin awaits before the first module: one line a share. */
const AWAITED = /\["@mc\/ui\/[^"]+", \(\) => import\("[^"]+"\)\](, )?/g

/**
 * Lets large shared components (those on React Aria) wait in files of their own until a page shows one. The federation plugin
 * - makes a file for each share's wrapper and what it stands on, the first in the alphabet first: that would take React along
 *   with React Aria, and the first page of the portal would wait for both. Without a name from the plugin such a wrapper is
 *   simply what its `import()` fetches;
 * - takes the first of the kit's components for the whole kit, which the shared `@mc/module-kit` stands on, and makes it
 *   before any module begins.
 */
export function largeSharesApart(): Plugin {
  return {
    name: 'mc-large-shares-apart',
    apply: 'build',
    transform(code, id) {
      if (id.includes('pendingShares')) return { code: code.replaceAll(AWAITED, ''), map: null }
      if (id.includes('localSharedImportMap')) return { code: code.replaceAll(MADE_AT_START, 'materialize: false, eager: false'), map: null }
      return null
    },
    outputOptions(options) {
      const groups = typeof options.codeSplitting === 'object' ? ((options.codeSplitting.groups ?? []) as Group[]) : []
      for (const group of groups) {
        const { name } = group
        if (typeof name === 'function') group.name = (id, ...rest) => (isLargeShare(id) ? null : name(id, ...rest))
      }
      return options
    },
  }
}
