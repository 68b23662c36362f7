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
  'dev', 'preferences', 'reports', 'work', 'offline', 'www',
  'public', 'sector', 'postgres', 'ledger', 'dossier', 'worker', 'template', 'sample', 'harness',
])

/** Words that TypeScript or PostgreSQL keeps for itself: a schema or a variable of that name would need quotes, or cannot be. */
const RESERVED = new Set(
  `all analyse analyze and any array asc async await authorization binary both break case cast catch check class collate collation column concurrently const
  constraint continue create cross debugger default deferrable delete desc distinct else end enum eval except export extends false fetch finally for foreign
  freeze from full function grant group having ilike implements import initially inner instanceof interface intersect into isnull join lateral leading left let
  like limit localtime module natural new not notnull null offset only order outer overlaps package placing primary private protected references return
  returning right select similar some static super switch symmetric system table tablesample then this throw trailing true try type typeof union unique user
  using var variadic verbose void when where while window with yield`.split(/\s+/),
)

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
  if (RESERVED.has(id)) throw new BadModuleName(`"${id}" is a word of TypeScript or of PostgreSQL and cannot name a schema: choose another id.`)
  const pascal = id[0]!.toUpperCase() + id.slice(1)
  return { id, pascal, vi: titleOf('--vi', titles.vi ?? pascal), en: titleOf('--en', titles.en ?? pascal) }
}

function titleOf(flag: string, text: string): string {
  const title = text.normalize('NFC').trim().replaceAll("'", '’')
  if (!TITLE.test(title)) throw new BadModuleName(`${flag} "${text}" cannot be a title: 2 to 60 letters, digits, spaces and , . ’ & ( ) -`)
  return title
}
