import { fileURLToPath } from 'node:url'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { registerPerson } from '@mc/server-kit/testing'
import { readEnv } from '../env.ts'
import { makeGateway } from '../gateway.ts'
import { Browser } from './a-browser.ts'
import { fixtureApps } from './fixture-apps.ts'
import { freePort, startProcess } from './start-process.ts'

/** The demo father, and the transport officer. */
export const FATHER = '019085000017'
export const OFFICER = '019076000093'

const vneidFile = fileURLToPath(new URL('../../../../tooling/sandboxes/vneid/src/main.ts', import.meta.url))

/** A gateway in this process, on a database of its own, with the sandbox VNeID as a real second process. */
export type TestPortal = AsyncDisposable & { origin: string; vneid: string; appsDir: string; database: TestDatabase; signIn: (browser: Browser, as?: SignIn) => Promise<string> }

/** How to sign in. */
export type SignIn = { citizenId?: string; returnTo?: string; level?: 1 | 2 }

/**
 * Starts it; the fixture's module and sector stand in for real ones.
 * @param addTo adds to the folder of apps before anything reads it
 */
export async function aPortal(env: Record<string, string> = {}, addTo?: (appsDir: string) => Promise<unknown>): Promise<TestPortal> {
  const stack = new AsyncDisposableStack()
  const apps = stack.use(await fixtureApps())
  await addTo?.(apps.folder)
  const database = stack.use(await testDatabase({ sets: [] }))
  const [port, vneidPort] = [await freePort(), await freePort()]
  const origin = `http://localhost:${port}`
  const vneid = `http://localhost:${vneidPort}`
  stack.use(await startProcess(vneidFile, { PORT: String(vneidPort), MC_REDIRECT_URIS: `${origin}/auth/callback`, MC_POST_LOGOUT_URIS: `${origin}/` }))
  await registerPerson(database, { citizenId: FATHER, name: 'Nguyễn Văn Hùng' })
  await registerPerson(database, { citizenId: OFFICER, name: 'Nông Văn Dũng', duties: [{ role: 'transport.officer', organisationCode: 'SXD' }] })
  const gateway = await makeGateway(readEnv({ PORT: String(port), DATABASE_URL: database.ownerUrl, MC_APPS_DIR: apps.folder, MC_BLOB_DIR: `${apps.folder}/.blobs`, MC_OIDC_ISSUER: vneid, MC_LOG_LEVEL: 'silent', MC_TEST: '1', ...env }))
  stack.defer(() => gateway.stop())
  await gateway.app.listen({ port, host: 'localhost' })
  return { origin, vneid, appsDir: apps.folder, database, signIn: (browser, as) => signIn(browser, origin, as), [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

/** Goes through the provider's page as a person does. @returns the address landed on */
async function signIn(browser: Browser, origin: string, { citizenId = FATHER, returnTo = '/', level = 2 }: SignIn = {}): Promise<string> {
  const form = await browser.open(`${origin}/auth/sign-in?${new URLSearchParams({ return: returnTo, level: String(level) })}`)
  return (await submitSignIn(browser, form, citizenId)).url
}

/** Fills in the provider's form that is open. */
export async function submitSignIn(browser: Browser, form: { url: string; text: string }, citizenId = FATHER, password = 'demo') {
  const action = /<form method="post" action="([^"]+)"/.exec(form.text)?.[1]?.replaceAll('&amp;', '&')
  if (action === undefined) throw new Error(`no sign-in form at ${form.url}: ${form.text.slice(0, 300)}`)
  return browser.open(new URL(action, form.url).href, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ citizenId, password }).toString(),
  })
}
