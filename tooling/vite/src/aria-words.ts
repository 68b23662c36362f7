import type { Plugin } from 'vite'

/** A file of React Aria's own sentences in a language other than English. */
const FOREIGN = /\/node_modules\/react-(?:aria|stately|aria-components)\/.*\/intl\/.*\/(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/

/**
 * Leaves out React Aria's sentences in some thirty languages: ours come from `packages/ui/src/react-aria/aria.messages.ts`, and
 * its English stays for what has no sentence of ours. React Aria takes an empty language for a missing one.
 */
export function withoutForeignWords(): Plugin {
  return {
    name: 'mc-without-foreign-words',
    enforce: 'pre',
    load: (id) => (FOREIGN.test(id) ? 'export default null' : null),
  }
}
