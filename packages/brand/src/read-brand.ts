import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Brand } from './brand.ts'

const SHIPPED = new URL('../brands/', import.meta.url)

/** The brands that come with the project. */
export function brandsShipped(): string[] {
  return readdirSync(SHIPPED).map((file) => file.replace(/\.json$/, ''))
}

/**
 * Reads a brand.
 * @param nameOrPath one of the project's own (`song-lam`) or the path of a file of the same form
 * @throws Error with one line for each thing that is wrong
 */
export function readBrand(nameOrPath: string): Brand {
  const own = new URL(`${nameOrPath}.json`, SHIPPED)
  const isOwn = /^[a-z-]+$/.test(nameOrPath)
  if (isOwn && !existsSync(own)) throw new Error(`There is no brand ${nameOrPath}. There are: ${brandsShipped().join(', ')}; or give the path of a file.`)
  const found = Brand.safeParse(JSON.parse(readFileSync(isOwn ? own : nameOrPath, 'utf8')))
  if (!found.success) throw new Error(found.error.issues.map((issue) => `Brand ${nameOrPath}: ${issue.path.join('.')} ${issue.message}`).join('\n'))
  return found.data
}
