import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

const SKIPPED = new Set(['node_modules', 'dist', 'dist-dev', 'dist-one', 'dist-server', 'api', 'e2e', 'src/testing'])

/** Files of code below a folder, as paths from `root`: what browsers get, without tests and stories. */
export function webSources(root: string, folder: string): string[] {
  const found: string[] = []
  const walk = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) walk(join(path, entry.name))
      else if (/\.tsx?$/.test(entry.name) && !/\.(test|stories|spec)\./.test(entry.name)) found.push(relative(root, join(path, entry.name)))
    }
  }
  if (existsSync(join(root, folder))) walk(join(root, folder))
  return found.sort()
}
