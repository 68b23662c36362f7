import { isLargeShare } from './shared.ts'

/** A group of files that the bundler puts into one. */
type Group = { name: string; test: (id: string) => boolean; priority: number }

/**
 * How a module's code comes in few files: over a slow line a request costs more than the kilobyte it brings. One file has
 * the module's description and the wrappers of what it shares, one the runtime's helpers, one all its home cards. Wrappers of
 * large components stay out of the first: whoever opens no page with a QR code does not wait for one.
 */
export function fewFiles(id: string): Group[] {
  const own = `/apps/${id}/`
  return [
    { name: 'module', priority: 3, test: (file) => (file.includes('__loadShare__') ? !isLargeShare(file) : file.includes(own) && /\/module\.ts$|\.routes\.ts$/.test(file)) },
    { name: 'runtime', priority: 2, test: (file) => /\/@module-federation\/|virtual:mf-localSharedImportMap|\0rolldown\/runtime/.test(file) },
    { name: 'home', priority: 1, test: (file) => file.includes(own) && /\.slot\.tsx$/.test(file) },
  ]
}
