import { fileOfShare, sharedPackages } from './shared.ts'

/** A group of files that the bundler puts into one. */
type Group = { name: string | ((id: string) => string | null); debugName?: string; test: (id: string) => boolean; priority: number }

/**
 * How a module's code comes in few files: over a slow line a request costs more than the kilobyte it brings. One file has
 * the module's description and the wrappers of what the portal has shared by then anyway, one the runtime's helpers, one all
 * its home cards. Wrappers of what comes later stay out of the first, in as many files as the portal has for them: the
 * federation plugin lets a page wait for the shares of the files it is made of, and for no others.
 */
export function fewFiles(id: string): Group[] {
  const own = `/apps/${id}/`
  const nameOf = (file: string) => {
    const share = wrappedShare(file)
    if (share !== null) return fileOfShare(share)
    return file.includes(own) && /\/module\.ts$|\.routes\.ts$/.test(file) ? 'module' : null
  }
  return [
    { name: nameOf, debugName: 'module and shares', priority: 3, test: (file) => nameOf(file) !== null },
    { name: 'runtime', priority: 2, test: (file) => /\/@module-federation\/|virtual:mf-localSharedImportMap|\0rolldown\/runtime/.test(file) },
    { name: 'home', priority: 1, test: (file) => file.includes(own) && /\.slot\.tsx$/.test(file) },
  ]
}

const names = new Map(sharedPackages().map(({ name }) => [name.replaceAll('@', '_mf_0_').replaceAll('/', '_mf_1_').replaceAll('-', '_mf_2_'), name]))

/** The share whose wrapper of federation's a file is, its name with every sign spelt out; null of other files. */
export function wrappedShare(file: string): string | null {
  const [, spelt] = /__loadShare__(.+)__loadShare__/.exec(file) ?? []
  return (spelt !== undefined && names.get(spelt)) || null
}
