import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** Leads to a page that no link on another page leads to, and answers its address. */
type WayTo = (page: Page) => Promise<string>

/** What a sector keeps in `e2e/pages.ts`: ways by route path, such as `{ 'pay/:paymentId': async (page) => … }`. */
export type Ways = Readonly<Record<string, WayTo>>

/** A page of a module: its address, with `:name` for what changes. */
export type ModulePage = { module: string; path: string; address: string; roles: readonly string[] }

const APPS = new URL('../../../apps/', import.meta.url)

/** The pages that the registry lists for whoever is signed in in this browser. */
export async function pagesListed(page: Page): Promise<ModulePage[]> {
  const modules = (await (await page.request.get('/registry/modules')).json()) as { id: string; routes: { path: string; roles: string[] }[] }[]
  return modules.flatMap(({ id, routes }) => routes.map(({ path, roles }) => ({ module: id, path, roles, address: `/${id}${path && `/${path}`}` })))
}

/**
 * The address to open for a page: where the way kept by its sector leads, or its own, or for one with parameters that
 * of a link seen on another page. Null when nothing leads there.
 */
export async function addressFor(page: Page, wanted: ModulePage, of: { listed: readonly ModulePage[]; seen: ReadonlySet<string> }): Promise<string | null> {
  const way = (await waysOf(wanted.module))[wanted.path]
  if (way) return way(page)
  if (!wanted.address.includes(':')) return wanted.address
  const own = patternOf(wanted.address)
  const fixed = new Set(of.listed.map((one) => one.address))
  return [...of.seen].find((href) => own.test(href) && !fixed.has(href)) ?? null
}

function patternOf(address: string): RegExp {
  return new RegExp(`^${address.replace(/:\w+/g, '[^/]+')}$`)
}

async function waysOf(module: string): Promise<Ways> {
  const file = new URL(`${module}/e2e/pages.ts`, APPS)
  return existsSync(file) ? ((await import(file.pathname)) as { ways: Ways }).ways : {}
}
