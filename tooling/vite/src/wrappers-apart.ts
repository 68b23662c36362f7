import type { Plugin } from 'vite'

/** Federation's wrapper of one of the kit's components, by its id. */
const KIT_WRAPPER = /__loadShare___mf_0_mc_mf_1_ui_mf_1_/

type Group = { name?: string | ((id: string, ...rest: unknown[]) => string | null | undefined) }

/**
 * Keeps federation from making a file of a kit component's wrapper. It would do so for the first component by the alphabet,
 * which it takes for all that another shared package needs of `@mc/ui`, and the bundler would then put everything that this
 * component needs into that file too: React, the shell's own parts and React Aria, before the first page is shown.
 */
export function wrappersApart(): Plugin {
  return {
    name: 'mc-wrappers-apart',
    apply: 'build',
    enforce: 'post',
    outputOptions(options) {
      const { codeSplitting } = options as { codeSplitting?: { groups?: Group[] } | boolean }
      if (typeof codeSplitting !== 'object') return
      for (const group of codeSplitting.groups ?? []) {
        const { name } = group
        if (typeof name === 'function') group.name = (id, ...rest) => (KIT_WRAPPER.test(id) ? null : name(id, ...rest))
      }
    },
  }
}
