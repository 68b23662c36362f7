import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkRelease, type ReleaseRules } from './check-release.ts'
import { checkSignature, type TeamKey } from './check-signature.ts'
import { newKey, preAuthEncoding, privateKeyOf, signStatement } from './envelope.ts'
import { isInside } from './file-path.ts'
import { firstLoadBytes } from './first-load.ts'
import { openEnvelope } from './open-envelope.ts'
import { refusalMessages, refusalText } from './refusals.messages.ts'
import { canonicalBytes, statementOf, type Statement } from './statement.ts'
import { aBuild } from './testing/index.ts'

const madeAt = new Date('2026-11-25T08:00:00Z')
const rules: ReleaseRules = { served: [1, 2], existing: { roles: ['anyone', 'citizen', 'teacher', 'developer'], slots: ['home.cards'] }, permissions: null, budgetBytes: 150_000 }
const key = newKey()
const team: TeamKey = { keyId: key.keyId, module: 'garden', publicKey: key.publicKey, revokedAt: null }

function checked(build = aBuild(), change: Partial<ReleaseRules> = {}, of: Partial<Statement> = {}): string[] {
  const statement = { ...statementOf(build.manifest, { commit: null, madeAt }), ...of }
  return checkRelease(statement, { files: build.files, firstLoad: 1_000, rules: { ...rules, ...change } }).map((one) => one.code)
}

describe('the envelope', () => {
  const signed = (pem = key.privatePem) => signStatement(statementOf(aBuild().manifest, { commit: 'c0ffee', madeAt }), privateKeyOf(pem))

  it('is opened to what was stated, and its signer found', () => {
    const opened = openEnvelope(JSON.stringify(signed()))
    expect(opened).toMatchObject({ statement: { module: 'garden', version: 'v1', commit: 'c0ffee', manifest: { entry: 'remoteEntry.js' } } })
    expect(checkSignature(signed(), { module: 'garden', keys: [team] })).toEqual({ keyId: key.keyId })
  })

  it('is encoded as the protocol says', () => {
    expect(preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world')
  })

  it('refuses a changed payload, another key under the same name, a revoked key, another module’s key, an unknown one', () => {
    const envelope = signed()
    const other = newKey()
    const stolen = { ...signed(other.privatePem), signatures: [{ keyid: key.keyId, sig: signed(other.privatePem).signatures[0]!.sig }] }
    const codeOf = (given: typeof envelope, keys: TeamKey[]) => {
      const found = checkSignature(given, { module: 'garden', keys })
      return 'code' in found ? found.code : 'taken'
    }
    expect(codeOf({ ...envelope, payload: canonicalBytes({ ...JSON.parse(Buffer.from(envelope.payload, 'base64').toString()), version: 'v2' }).toString('base64') }, [team])).toBe('signature-wrong')
    expect(codeOf(stolen, [team])).toBe('signature-wrong')
    expect(codeOf({ ...envelope, signatures: [{ keyid: key.keyId, sig: randomBytes(64).toString('base64') }] }, [team])).toBe('signature-wrong')
    expect(codeOf(envelope, [{ ...team, revokedAt: madeAt }])).toBe('key-revoked')
    expect(codeOf(envelope, [{ ...team, module: 'health' }])).toBe('key-unknown')
    expect(codeOf(signed(other.privatePem), [team])).toBe('key-unknown')
  })

  it('refuses what is no envelope, of another type, unsigned, or states something else', () => {
    const envelope = signed()
    const code = (value: unknown) => ('code' in openEnvelope(JSON.stringify(value)) ? (openEnvelope(JSON.stringify(value)) as { code: string }).code : 'opened')
    expect(code('nonsense')).toBe('envelope-wrong')
    expect(code({ ...envelope, signatures: [] })).toBe('envelope-wrong')
    expect(code({ ...envelope, payloadType: 'application/json' })).toBe('envelope-wrong')
    expect(code({ ...envelope, payload: Buffer.from('{"type":"other"}').toString('base64') })).toBe('manifest-wrong')
  })
})

describe('what a release must be', () => {
  it('takes one that fits', () => expect(checked()).toEqual([]))

  it('refuses a changed, a missing and an unlisted file, naming it', () => {
    const changed = aBuild()
    changed.files.set('assets/a.js', Buffer.from('export const a = 2'))
    expect(checked(changed)).toEqual(['hash-wrong'])
    const missing = aBuild()
    missing.files.delete('assets/page.css')
    expect(checked(missing)).toEqual(['file-missing'])
    const more = aBuild()
    more.files.set('assets/more.js', Buffer.from('1'))
    expect(checked(more)).toEqual(['file-unlisted'])
  })

  it.each(['../evil.js', 'assets/../../evil.js', '/etc/passwd', 'a\\b.js', 'a//b.js', '.env', 'a/.git/x', 'a%2fb.js', 'a\0b', 'a b.js', '', 'x'.repeat(201)])('refuses the path %j', (path) => {
    expect(isInside(path)).toBe(false)
    const build = aBuild()
    build.files.set(path, Buffer.from('x'))
    expect(checked(build)).toContain('path-leaves-folder')
  })

  it('refuses a contract that is not served, and a first load over the budget', () => {
    expect(checked(aBuild({ contract: 9 }))).toEqual(['contract-unfit'])
    const { manifest, files } = aBuild()
    expect(checkRelease(statementOf(manifest, { commit: null, madeAt }), { files, firstLoad: 150_001, rules }).map((one) => one.code)).toEqual(['budget-exceeded'])
  })

  it('refuses roles and slots that the module may not use or that do not exist', () => {
    expect(checked(aBuild(), { permissions: { roles: [], slots: ['home.cards'] } })).toEqual(['permission-missing'])
    expect(checked(aBuild(), { permissions: { roles: ['teacher'], slots: [] } })).toEqual(['permission-missing'])
    expect(checked(aBuild(), { permissions: { roles: ['teacher'], slots: ['home.cards'] } })).toEqual([])
    expect(checked(aBuild({ manifest: { fills: [{ slot: 'nowhere', id: 'x' }] } }))).toEqual(['manifest-wrong'])
    expect(checked(aBuild({ manifest: { fills: [{ slot: 'home.cards', id: 'x', roles: ['emperor'] }] } }))).toEqual(['manifest-wrong'])
  })

  it('refuses styles that reach other elements than the module’s, naming them; what is no CSS too', () => {
    const withStyles = (css: string) => aBuild({ files: { 'remoteEntry.js': '1', 'assets/a.js': '1', 'assets/page.css': css } })
    expect(checked(withStyles('@layer mc.module{._page_1a2b3_1{color:red}}'))).toEqual([])
    for (const css of ['* { color: red !important }', 'button{display:none}', ':root{--mc-ink:red}', '._page_1a2b3_1, body {color:red}', '@import "//evil.example/x.css";']) expect(checked(withStyles(css))).toEqual(['styles-unscoped'])
    expect(checked(withStyles('} {{'))).toEqual(['manifest-wrong'])
    const hidden = aBuild({ files: { 'remoteEntry.js': '1', 'assets/a.js': '1', 'assets/page.css': '._page_1a2b3_1{color:red}', 'assets/late.CSS': 'h1{display:none}' } })
    expect(checked(hidden)).toEqual(['styles-unscoped'])
    expect(refusalText({ code: 'styles-unscoped', params: { path: 'assets/page.css', selectors: '*, button' } }, 'en').problem).toBe('File “assets/page.css” styles elements that are not the module’s: *, button.')
  })

  it('refuses a manifest that contradicts the statement or wants files that it does not list', () => {
    expect(checked(aBuild(), {}, { module: 'health' })).toEqual(['manifest-wrong'])
    expect(checked(aBuild(), {}, { version: 'v9' })).toEqual(['manifest-wrong'])
    expect(checked(aBuild({ manifest: { preload: ['gone.js'] } }))).toEqual(['manifest-wrong'])
    expect(checked(aBuild({ manifest: { entry: 'gone.js' } }))).toEqual(['manifest-wrong'])
  })
})

describe('the first load', () => {
  const big = `export const big = '${randomBytes(60_000).toString('base64')}'`

  it('counts what the entry really imports, although `preload` does not list it', async () => {
    const { manifest, files } = aBuild({ files: { 'remoteEntry.js': `const load = () => import('./assets/module.js')`, 'assets/module.js': `import './big.js'`, 'assets/big.js': big, 'assets/page.js': big, 'assets/a.js': '1' }, manifest: { preload: ['remoteEntry.js'], pages: {} } })
    const bytes = await firstLoadBytes(manifest, (path) => files.get(path))
    expect(bytes).toBeGreaterThan(60_000)
    // The page's own script, which only a page imports, is not in it.
    expect(bytes).toBeLessThan(75_000)
  })
})

describe('refusals', () => {
  it('each has the facts and what to do, in both languages, with nothing left to fill in', () => {
    const codes = Object.keys(refusalMessages).filter((name) => name.endsWith('.problem')).map((name) => name.slice(0, -'.problem'.length))
    expect(codes).toEqual(expect.arrayContaining(['key-unknown', 'key-revoked', 'signature-wrong', 'token-refused', 'hash-wrong', 'file-missing', 'file-unlisted', 'version-taken', 'path-leaves-folder', 'contract-unfit', 'budget-exceeded', 'permission-missing', 'manifest-wrong']))
    for (const code of codes) expect(Object.keys(refusalMessages)).toContain(`${code}.todo`)
    const text = refusalText({ code: 'budget-exceeded', params: { module: 'garden', kilobytes: 151, budget: 150 } }, 'en')
    expect(text.problem).toBe('The first load of “garden” costs 151 kB of compressed script; the budget is 150 kB.')
    expect(refusalText({ code: 'hash-wrong', params: { path: 'a.js', expected: 'sha384-1', found: 'sha384-2' } }, 'vi').problem).toContain('sha384-2')
  })
})
