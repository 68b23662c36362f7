/** A name that cannot be given to a module, in a sentence for whoever asked. */
export class BadModuleName extends Error {
  override readonly name = 'BadModuleName'
}

/**
 * Ids that are taken by the platform: first parts of its addresses, its folders, and schemas of the database. A module's id
 * is all of these at once.
 */
const OF_THE_PLATFORM = new Set([
  'portal', 'gateway', 'storybook', 'platform', 'home',
  'api', 'auth', 'modules', 'registry', 'hooks', 'assets', 'healthz', 'readyz', 'metrics', 'search', 'account', 'developer', 'status',
  'public', 'sector', 'postgres', 'ledger', 'worker',
])

/** Letters only: the id is part of an address, a schema, a login role and names in code. */
const ID = /^[a-z]{3,24}$/

/** Words for people: letters of any language, digits, and what joins words. */
const TITLE = /^[\p{L}\p{N}][\p{L}\p{N} ,.’&()-]{1,59}$/u

/** What the names of a module are made from. */
export type ModuleNames = { id: string; /** `Tourism` */ pascal: string; vi: string; en: string }

/**
 * Names of a new module.
 * @param titles without them the id itself is the title, to be put right in `module.ts`
 * @throws BadModuleName
 */
export function moduleNames(id: string, titles: { vi?: string; en?: string } = {}): ModuleNames {
  if (!ID.test(id)) throw new BadModuleName(`"${id}" cannot be a module's id: 3 to 24 lower-case letters without marks, such as tourism.`)
  if (OF_THE_PLATFORM.has(id) || id.startsWith('pg')) throw new BadModuleName(`"${id}" is the platform's own: choose another id.`)
  const pascal = id[0]!.toUpperCase() + id.slice(1)
  return { id, pascal, vi: titleOf('--vi', titles.vi ?? pascal), en: titleOf('--en', titles.en ?? pascal) }
}

function titleOf(flag: string, text: string): string {
  const title = text.normalize('NFC').trim().replaceAll("'", '’')
  if (!TITLE.test(title)) throw new BadModuleName(`${flag} "${text}" cannot be a title: 2 to 60 letters, digits, spaces and , . ’ & ( ) -`)
  return title
}
