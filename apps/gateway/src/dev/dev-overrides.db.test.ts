import { afterAll, beforeAll, expect, it } from 'vitest'
import { registerPerson } from '@mc/server-kit/testing'
import { Browser } from '../testing/a-browser.ts'
import { aPortal, FATHER, OFFICER, type TestPortal } from '../testing/a-portal.ts'

const DEVELOPER = '019091000128'
const TEAM = 'NHOM-VUON'
const SERVER = 'http://localhost:5173'
let portal: TestPortal

beforeAll(async () => {
  portal = await aPortal()
  await registerPerson(portal.database, { citizenId: DEVELOPER, name: 'Đỗ Quang Huy', duties: [{ role: 'developer', organisationCode: TEAM }] })
  await portal.database.owner.query('insert into platform.team_modules (team_code, module) values ($1, $2)', [TEAM, 'garden'])
})
afterAll(() => portal[Symbol.asyncDispose]())

const ask = (browser: Browser, override: string, headers: Record<string, string> = {}) => browser.open(`${portal.origin}/garden?mc-dev=${encodeURIComponent(override)}`, { headers: { accept: 'text/html', ...headers } })
const page = async (browser: Browser) => {
  const answer = await browser.open(`${portal.origin}/garden`, { headers: { accept: 'text/html' } })
  return `${answer.headers.get('content-security-policy')} ${answer.text}`
}

it('a developer’s address begins it for that session only, and one press ends it', async () => {
  const [mine, other] = [new Browser(), new Browser()]
  await portal.signIn(mine, { citizenId: DEVELOPER })
  await portal.signIn(other, { citizenId: DEVELOPER })
  const landed = await ask(mine, `garden@${SERVER}`)
  expect(landed.url).toBe(`${portal.origin}/garden`)
  expect(await page(mine)).toContain(SERVER)
  expect(await page(other)).not.toContain(SERVER)
  await mine.open(`${portal.origin}/dev/stop?return=%2Fgarden`, { method: 'POST', headers: { origin: portal.origin } })
  expect(await page(mine)).not.toContain(SERVER)
})

it('nobody else gets one: not by address, not by a row written for their session', async () => {
  const citizen = new Browser()
  await portal.signIn(citizen, { citizenId: FATHER })
  await ask(citizen, `garden@${SERVER}`)
  expect(await page(citizen)).not.toContain(SERVER)
  await portal.database.owner.query(`insert into platform.dev_overrides (session_id, module, origin) select id, 'garden', $1 from platform.sessions where citizen_id = $2`, [SERVER, FATHER])
  expect(await page(citizen)).not.toContain(SERVER)
  const nobody = new Browser()
  await ask(nobody, `garden@${SERVER}`)
  expect(await page(nobody)).not.toContain(SERVER)
})

it('a developer of another team is told so, and the released code goes on; a team that loses the module loses what it began', async () => {
  const [other, mine] = [new Browser(), new Browser()]
  await registerPerson(portal.database, { citizenId: OFFICER, duties: [{ role: 'developer', organisationCode: 'NHOM-KHAC' }] })
  await portal.signIn(other, { citizenId: OFFICER })
  const refused = await ask(other, `garden@${SERVER}`)
  expect(refused).toMatchObject({ status: 403, text: expect.stringContaining('“garden” không thuộc nhóm nào của tài khoản này') })
  expect(await page(other)).not.toContain(SERVER)
  await portal.signIn(mine, { citizenId: DEVELOPER })
  await ask(mine, `garden@${SERVER}`)
  expect(await page(mine)).toContain(SERVER)
  await portal.database.owner.query('delete from platform.team_modules')
  expect(await page(mine)).not.toContain(SERVER)
  await portal.database.owner.query('insert into platform.team_modules (team_code, module) values ($1, $2)', [TEAM, 'garden'])
})

it.each(['garden@https://evil.example', 'garden@http://localhost:5173.evil.example', 'garden@http://localhost:5173/x', 'garden@http://localhost', 'nonsense'])('%s is no developer’s server', async (override) => {
  const developer = new Browser()
  await portal.signIn(developer, { citizenId: DEVELOPER })
  await ask(developer, override)
  expect(await page(developer)).not.toMatch(/evil\.example|localhost:5173/)
})

it('another site’s link changes nothing', async () => {
  const developer = new Browser()
  await portal.signIn(developer, { citizenId: DEVELOPER })
  await ask(developer, `garden@${SERVER}`, { 'sec-fetch-site': 'cross-site' })
  expect(await page(developer)).not.toContain(SERVER)
})

it('an isolated page runs what was released, whatever the developer has begun on the portal', async () => {
  const developer = new Browser()
  await portal.signIn(developer, { citizenId: DEVELOPER })
  await ask(developer, `garden@${SERVER}`)
  expect(await page(developer)).toContain(SERVER)
  const own = portal.origin.replace('//', '//garden.')
  const isolated = await developer.open(`${portal.origin}/garden/pay/7`)
  expect(isolated.url).toBe(`${own}/garden/pay/7`)
  expect(`${isolated.headers.get('content-security-policy')} ${isolated.text}`).not.toContain(SERVER)
})
