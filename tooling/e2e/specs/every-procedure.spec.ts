import { expect, test, type Page } from '@mc/e2e/fixtures'
import { everyProcedure, fits, inputWith, textsOf, type Procedure } from '../src/api-documents.ts'

/**
 * What holds for every procedure there is, whatever its sector: the procedures come from the API documents, so that a new
 * one is asked here without a line.
 */
const FATHER = '019085000017'
const STALL_HOLDER = '019088000112'
/** One for each role that a demo person holds. */
const PEOPLE = [FATHER, '019190000068', '019079000071', '019076000093', '019180000106', '019091000128', '019070000134', '019182000080', '019084000166', '019072000192']

/** In one's own records, but nobody's own: a time at a clinic is offered to all. */
const OPEN_TO_ALL = new Set(['slotId'])

/** Take any id, words or bytes and touch the caller's own rows only: what is somebody else's is nothing to them. */
const TOUCH_OWN_ONLY = new Set(['/api/portal/notices.markRead', '/api/portal/consents.give', '/api/procedures/drafts.putPart', '/api/procedures/counter.putPart'])

/** Calls in flight; a browser has about as many. */
const AT_ONCE = 16

test.skip(({ isMobile }) => isMobile === true, 'No page is seen here.')
test.setTimeout(150_000)

test('what belongs to one person opens for nobody else, by whatever id and whichever procedure (OP58)', async ({ page, baseURL, signedInAs }) => {
  const queries = everyProcedure().filter((one) => one.isQuery && !isStream(one))
  await signedInAs(FATHER)
  const owned = await everythingSeen(await asking(page, baseURL!), queries)
  await signedInAs(STALL_HOLDER)
  const ask = await asking(page, baseURL!)
  const common = await everythingSeen(ask, queries)
  const own = [...owned].filter((value) => !common.has(value))
  // Bills, appointments, licences, children: were it none, nothing would be tried below.
  expect(own.length).toBeGreaterThan(20)

  const tries = everyProcedure()
    .filter((one) => !one.roles.includes('anyone') && !isStream(one) && !TOUCH_OWN_ONLY.has(one.path))
    .flatMap((procedure) => textsOf(procedure.input).flatMap((name) => own.filter((one) => fits(procedure.input, name, one)).map((value) => ({ procedure, name, value }))))
  expect(tries.length).toBeGreaterThan(100)
  const opened = await eachOf(tries, async ({ procedure, name, value }) => {
    const answer = await ask(procedure, inputWith(procedure.input!, { [name]: value }))
    const isOpen = answer.ok && (!procedure.isQuery || stringsIn(await answer.json()).some((text) => text !== value && own.includes(text)))
    return isOpen || answer.status >= 500 ? `${procedure.path} ${name}=${value}: ${answer.status}` : null
  })
  expect(opened).toEqual([])
})

test('signs of pattern languages, broken letters and too much text are no fault of the server (OP31)', async ({ page, baseURL, signedInAs }) => {
  const hostile = ['%', '_', '100%', '\\', "'", 'a\u0000b', '\ud800', 'x'.repeat(2_000), '']
  const open = everyProcedure().filter((one) => one.isQuery && !isStream(one) && textsOf(one.input).length > 0)
  const faults: string[] = []
  const asked = new Set<Procedure>()
  for (const person of PEOPLE) {
    await signedInAs(person)
    const ask = await asking(page, baseURL!)
    const roles = await rolesOf(ask)
    const theirs = open.filter((one) => !asked.has(one) && one.roles.some((role) => roles.includes(role)))
    theirs.forEach((one) => asked.add(one))
    const tries = theirs.flatMap((procedure) => textsOf(procedure.input).flatMap((name) => hostile.map((text) => ({ procedure, name, text }))))
    const found = await eachOf(tries, async ({ procedure, name, text }) => {
      const { status } = await ask(procedure, inputWith(procedure.input!, { [name]: text }))
      return status >= 500 || (text.length > 1_000 && status < 400) ? `${procedure.path} ${name}=${JSON.stringify(text.slice(0, 20))}: ${status}` : null
    })
    faults.push(...found)
  }
  expect(faults).toEqual([])
  expect(open.filter((one) => !asked.has(one)).map((one) => one.path)).toEqual([])
})

type Ask = (procedure: Procedure, input: unknown) => Promise<Response>

/** Asks as whoever is signed in on the page, outside the browser: thousands of calls would each leave a trace there. */
async function asking(page: Page, origin: string): Promise<Ask> {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  return ({ path, isQuery }, input) => {
    if (!isQuery) return fetch(`${origin}${path}`, { method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' }, body: JSON.stringify(input ?? {}) })
    const query = input === null ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
    return fetch(`${origin}${path}${query}`, { headers: { cookie } })
  }
}

/** What the one who asks may do. */
async function rolesOf(ask: Ask): Promise<string[]> {
  const answer = await ask({ path: '/api/portal/session.me', isQuery: true, roles: [], input: null }, null)
  const { result } = (await answer.json()) as { result: { data: { roles: string[] } } }
  return ['anyone', 'citizen', ...result.data.roles]
}

/** Does `work` for all, several at a time. @returns what was found, without the nulls */
async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<string | null>): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const several = await Promise.all(all.slice(at, at + AT_ONCE).map(work))
    found.push(...several.filter((one) => one !== null))
  }
  return found
}

/** A subscription stays open: it is asked by its own tests. */
function isStream({ path }: Procedure): boolean {
  return /\.watch/.test(path)
}

/** All identifiers that a person sees: what the queries without an input give, and what those with one give for that. */
async function everythingSeen(ask: Ask, queries: readonly Procedure[]): Promise<Set<string>> {
  const seen = new Set<string>()
  const keep = async (answer: Response) => {
    if (answer.ok) for (const text of stringsIn(await answer.json(), OPEN_TO_ALL)) if (isIdentifier(text)) seen.add(text)
  }
  await Promise.all(queries.map(async (one) => keep(await ask(one, one.input && inputWith(one.input, {})))))
  const first = [...seen]
  for (const procedure of queries.filter(({ roles }) => roles.includes('citizen')))
    for (const name of textsOf(procedure.input))
      await Promise.all(first.filter((one) => fits(procedure.input, name, one)).map(async (value) => keep(await ask(procedure, inputWith(procedure.input!, { [name]: value })))))
  return seen
}

/** Ids, personal IDs, references: no sentence, no name, no date. */
function isIdentifier(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-/i.test(text) || /^\d{12}$/.test(text) || /^[A-Z]{2,}\d{6,}$/.test(text)
}

/** @param without names of properties to leave out */
function stringsIn(value: unknown, without: ReadonlySet<string> = new Set()): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([name, part]) => (without.has(name) ? [] : stringsIn(part, without))) : []
}
