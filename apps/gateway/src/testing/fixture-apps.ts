import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const serverKit = new URL('../../../../packages/server-kit/src/index.ts', import.meta.url).href
const errors = new URL('../../../../packages/errors/src/index.ts', import.meta.url).href
const zod = import.meta.resolve('zod/mini')

/** A folder of apps with a small built portal, one built module, one that speaks another contract, and one sector's API. */
export async function fixtureApps(): Promise<AsyncDisposable & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'mc-apps-'))
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await writePortal(folder, 'p1', { 'assets/main-1.js': 'export {}', 'assets/react-1.js': 'export const react = 1', 'assets/main-1.css': 'body { margin: 0 }' })
  await write('portal/dist-server/render.js', `export const render = (boot, path) => ({ html: '<h1>' + (boot.session ? boot.session.name : 'Khách') + '</h1>', title: 'Một Cửa', status: path.startsWith('/nowhere') ? 404 : 200, moduleId: boot.modules.find((one) => path.startsWith('/' + one.id))?.id ?? null })`)
  await writeModule(write, 'garden', { contract: 1 })
  await writeModule(write, 'stale', { contract: 99 })
  await write('garden/api/migrations/0001-create-plots.sql', '-- phase: expand; lock: short\ncreate table garden.plots (id uuid primary key default uuidv7());\n')
  await write('garden/api/sector.ts', sectorSource)
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) }
}

/** A build of the portal, in place of the one that was there. */
export async function writePortal(appsDir: string, version: string, files: Readonly<Record<string, string>>): Promise<void> {
  const dist = join(appsDir, 'portal/dist')
  await rm(dist, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), text)
  }
  const own = Object.keys(files)
  const listed = Object.entries(files).map(([path, text]) => ({ path, integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`, bytes: text.length }))
  await writeFile(join(dist, 'portal.json'), JSON.stringify({ version, entry: own[0], modules: [], home: [], preload: own, files: listed }))
}

async function writeModule(write: (path: string, text: string) => Promise<void>, id: string, { contract }: { contract: number }): Promise<void> {
  const files = { 'remoteEntry.js': `export const id = '${id}'`, 'assets/page-1.css': '._page_1a2b3_1 { color: red }', 'assets/page-1.js': 'export const page = 1' }
  for (const [path, text] of Object.entries(files)) await write(`${id}/dist/${path}`, text)
  await write(`${id}/dist/secret.txt`, 'not in the manifest')
  const manifest = {
    id, contract, version: 'v1', title: { vi: 'Vườn cây', en: 'Garden' }, summary: { vi: 'Cây xanh trong tỉnh. '.repeat(80), en: 'Trees of the province.' }, icon: 'leaf', order: 1, entry: 'remoteEntry.js',
    routes: [
      { path: '', title: { vi: 'Công viên', en: 'Parks' }, roles: ['anyone'], nav: 'citizen', words: { vi: 'cây đặng', en: 'trees' } },
      { path: 'mine', title: { vi: 'Vườn của tôi', en: 'My garden' }, roles: ['citizen'], nav: 'citizen' },
      { path: 'pay/:plot', title: { vi: 'Trả tiền thuê', en: 'Pay the rent' }, roles: ['citizen'], isolated: true },
      { path: 'desk', title: { vi: 'Bàn làm việc', en: 'Desk' }, roles: ['transport.officer'], nav: 'desk' },
    ],
    fills: [{ slot: 'home.cards', id: 'plot', asks: [{ path: 'whoAmI' }, { path: 'broken' }, { path: 'day' }] }, { slot: 'home.cards', id: 'inbox', roles: ['transport.officer'] }],
    files: Object.entries(files).map(([path, text]) => ({ path, integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`, bytes: text.length })),
    records: { 'garden.plot': { vi: 'Thửa vườn', en: 'Plot' } },
    preload: ['remoteEntry.js'],
    pages: { mine: ['assets/page-1.js', 'assets/page-1.css'] },
  }
  await write(`${id}/dist/module.json`, JSON.stringify(manifest))
}

const sectorSource = `
import { defineSector, sectorKit } from ${JSON.stringify(serverKit)}
import { DomainError } from ${JSON.stringify(errors)}
import * as z from ${JSON.stringify(zod)}

class PlotTaken extends DomainError {
  code = 'garden.plot.taken'
  kind = 'conflict'
}

const { procedureFor, router } = sectorKit()
const whoAmI = procedureFor('citizen').output(z.object({ personId: z.string(), level: z.number() })).query(({ ctx }) => ({ personId: ctx.viewer.personId, level: ctx.viewer.level }))
const take = procedureFor('citizen').input(z.object({ plot: z.string() })).output(z.object({ ok: z.boolean() })).mutation(({ input }) => {
  if (input.plot === 'taken') throw new PlotTaken()
  if (input.plot === 'broken') throw new Error('a secret of the server')
  return { ok: true }
})
const pay = procedureFor('citizen').atLevel(2, { isolated: true }).output(z.object({ personId: z.string() })).mutation(({ ctx }) => ({ personId: ctx.viewer.personId }))
const broken = procedureFor('citizen').output(z.string()).query(() => {
  throw new Error('a secret of the server')
})
const day = procedureFor('anyone').output(z.string()).query(({ ctx }) => ctx.clock.today())

export default defineSector({
  id: 'garden',
  router: router({ whoAmI, broken, take, pay, day }),
  migrations: new URL('migrations/', import.meta.url),
  hooks: { notice: async ({ headers, rawBody }) => ({ status: 202, body: { length: rawBody.length, hex: rawBody.toString('hex'), signature: headers['webhook-signature'] ?? null } }) },
})
`
