import { writeDocument } from '@mc/pdf'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readSignedData, tokenOf } from './cms/read-signed-data.ts'
import { ToBeSigned } from './cms/signed-data.ts'
import { PdfName, PdfRef, PdfStream, textString } from './pdf/pdf-value.ts'
import { placeSignature } from './pdf/place-signature.ts'
import { Pdf } from './pdf/read-pdf.ts'
import { dictOf, Update } from './pdf/write-update.ts'
import { completeEvidence, prepareSignature, type Witnesses } from './sign-pdf.ts'
import { anAuthority } from './testing/an-authority.ts'
import { signaturesIn } from './verify/signatures-in.ts'
import { verifyPdf } from './verify/verify-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'mc-signature-'))
const at = (name: string) => join(folder, name)
const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const now = () => new Date()
let ca: Awaited<ReturnType<typeof anAuthority>>
let plain: Uint8Array
/** Signed by a person and by a seal, with evidence: what the portal gives out. */
let whole: Buffer

beforeAll(async () => {
  ca = await anAuthority()
  plain = await writeDocument({ kind: 'Giấy phép', issuer: { name: 'Sở Xây dựng' }, number: '12/GP-SXD', place: 'Thái Nguyên', on: '2026-11-25', body: [{ kind: 'paragraph', text: 'Cấp cho Nguyễn Văn Ân.' }], signers: [], madeAt: new Date('2026-11-25T02:00:00Z') })
  const person = await ca.enrol('019000000001')
  const seal = await ca.enrol('H55.10', { kind: 'seal' })
  const once = await signed(plain, person)
  whole = (await completeEvidence(await signed(once, seal), { chains: [person.chain, seal.chain], witnesses: ca.witnesses })).file
})
afterAll(() => ca.app.close())
beforeEach(() => ca.script({ reset: true }))

type Person = Awaited<ReturnType<typeof ca.enrol>>
const wordsOf = (signerName: string) => ({ signerName, reason: 'Phê duyệt', claimedAt: now() })
async function signed(file: Uint8Array, by: Person, witnesses: Witnesses = ca.witnesses): Promise<Buffer> {
  const prepared = prepareSignature(file, { words: wordsOf('Phạm Văn Lãnh'), chain: by.chain, witnesses })
  return prepared.complete(await ca.sign(by, prepared.digest))
}
const check = (file: Uint8Array, roots: readonly Uint8Array[] = [ca.root]) => verifyPdf(file, { roots, now: now() })
const isInFile = (file: Buffer, text: string) => file.indexOf(text, 0, 'latin1')

describe('what independent tools say', () => {
  it('pdfsig calls both signatures valid, and the last to cover all but the evidence', () => {
    writeFileSync(at('whole.pdf'), whole)
    const said = run('pdfsig', '-nocert', 'whole.pdf')
    expect(said.match(/Signature Validation: Signature is Valid/g)).toHaveLength(2)
    expect(said).toContain('Signature Type: ETSI.CAdES.detached')
    expect(said).toContain('Signer Certificate Common Name: Người ký 019000000001')
  })

  it('qpdf finds no fault, the text and the tags are still there', () => {
    writeFileSync(at('whole.pdf'), whole)
    expect(run('qpdf', '--check', 'whole.pdf')).toContain('No syntax or stream encoding errors found')
    expect(run('pdftotext', 'whole.pdf', '-')).toContain('Cấp cho Nguyễn Văn Ân.')
    expect(run('pdfinfo', 'whole.pdf')).toMatch(/Tagged:\s+yes/)
  })

  it('openssl verifies signature, chain and time stamp', () => {
    writeFileSync(at('root.pem'), ca.rootPem)
    const [first] = signaturesIn(Pdf.read(whole))
    const info = readSignedData(first!.cms)!.info
    writeFileSync(at('cms.der'), first!.cms)
    writeFileSync(at('content.bin'), first!.signedBytes!)
    run('openssl', 'cms', '-verify', '-binary', '-inform', 'DER', '-in', 'cms.der', '-content', 'content.bin', '-CAfile', 'root.pem', '-cades', '-out', '/dev/null')
    writeFileSync(at('token.der'), tokenOf(info)!)
    writeFileSync(at('signature.bin'), new Uint8Array(info.signature.getValue()))
    expect(run('openssl', 'ts', '-verify', '-token_in', '-in', 'token.der', '-data', 'signature.bin', '-CAfile', 'root.pem')).toContain('Verification: OK')
  })
})

it('tells who, when, and that all is well', async () => {
  const [person, seal] = await check(whole)
  expect(person).toMatchObject({ verdict: 'valid', content: 'intact', additions: 'allowed', certificate: 'trusted', revocation: 'good', stamp: 'good', reason: 'Phê duyệt', signer: { name: 'Người ký 019000000001', organisation: 'Sở Xây dựng', number: '019000000001' } })
  expect(seal).toMatchObject({ verdict: 'valid', additions: 'allowed', signer: { number: 'H55.10' } })
  expect(Math.abs(person!.signedAt!.getTime() - Date.now())).toBeLessThan(120_000)
})

it('needs nobody to be asked: the evidence is inside; without it the status is unknown, or asked for', async () => {
  const bare = await signed(plain, await ca.enrol('019000000001'))
  expect(await check(bare)).toMatchObject([{ verdict: 'unknown', revocation: 'unknown', content: 'intact', additions: 'none' }])
  expect(await verifyPdf(bare, { roots: [ca.root], now: now(), status: ca.witnesses.status })).toMatchObject([{ verdict: 'valid', revocation: 'good' }])
})

it('a document without signatures has none', async () => expect(await check(plain)).toEqual([]))

describe('attacks on the content', () => {
  it('any changed byte of the signed part is found', async () => {
    const from = isInFile(whole, 'stream')
    for (const place of [20, from + 40, isInFile(whole, '/Reason') + 12, Math.floor(plain.length / 2)]) {
      const changed = Buffer.from(whole)
      changed[place] = changed[place]! ^ 1
      const verdict = await check(changed).then((all) => all[0]?.verdict ?? 'none', () => 'unreadable')
      expect(verdict, `byte ${place}`).not.toBe('valid')
    }
  })

  const appended = (change: (update: Update, pdf: Pdf) => void) => {
    const pdf = Pdf.read(whole)
    const update = new Update(pdf)
    change(update, pdf)
    return update.write()
  }
  const pageOf = (pdf: Pdf) => (pdf.dict(pdf.catalog.get('Pages'), 'pages').get('Kids') as PdfRef[])[0]!

  it.each<[string, (update: Update, pdf: Pdf) => void]>([
    ['other contents of the page', (update, pdf) => update.replace(pageOf(pdf), new Map([...pdf.dict(pageOf(pdf), 'page'), ['Contents', update.addStream(Buffer.from('BT ET'))]]))],
    ['the contents’ own stream replaced', (update, pdf) => update.replace(pdf.dict(pageOf(pdf), 'page').get('Contents') as PdfRef, update.pdf.catalog)],
    ['a note laid over the page', (update, pdf) => update.replace(pageOf(pdf), new Map([...pdf.dict(pageOf(pdf), 'page'), ['Annots', [...(pdf.dict(pageOf(pdf), 'page').get('Annots') as PdfRef[]), update.add(dictOf({ Type: new PdfName('Annot'), Subtype: new PdfName('FreeText'), Rect: [0, 0, 600, 800], Contents: textString('Giả') }))]]]))],
    ['a signature field with a picture', (update, pdf) => update.replace(pageOf(pdf), new Map([...pdf.dict(pageOf(pdf), 'page'), ['Annots', [...(pdf.dict(pageOf(pdf), 'page').get('Annots') as PdfRef[]), update.add(dictOf({ FT: new PdfName('Sig'), Rect: [0, 0, 600, 800], AP: dictOf({ N: update.addStream(Buffer.from('')) }) }))]]]))],
    ['other pages', (update, pdf) => update.replace(pdf.catalog.get('Pages') as PdfRef, dictOf({ Type: new PdfName('Pages'), Kids: [], Count: 0 }))],
    ['an action on opening', (update, pdf) => update.replace(pdf.catalogRef, new Map([...pdf.catalog, ['OpenAction', dictOf({ S: new PdfName('JavaScript') })]]))],
    ['an object that nothing allowed is', (update) => void update.add(dictOf({ Type: new PdfName('Page') }))],
    ['another catalogue', (update, pdf) => void pdf.trailer.set('Root', update.add(new Map(pdf.catalog)))],
  ])('an update with %s is a change of both signatures', async (_, change) => {
    const file = appended(change)
    expect((await check(file)).map(({ additions, verdict }) => [additions, verdict])).toEqual([['changed', 'broken'], ['changed', 'broken']])
  })

  it('something put where what was signed pointed at nothing is a change', async () => {
    const before = new Update(Pdf.read(plain))
    const page = pageOf(before.pdf)
    const missing = new PdfRef(900)
    before.replace(page, new Map([...before.pdf.dict(page, 'page'), ['Metadata', missing]]))
    const person = await ca.enrol('019000000001')
    const file = await signed(before.write(), person)
    expect(await check(file)).toMatchObject([{ content: 'intact', additions: 'none' }])
    const filled = new Update(Pdf.read(file))
    filled.replace(missing, new PdfStream(new Map([['Length', 5]]), Buffer.from('BT ET')))
    expect(await check(filled.write())).toMatchObject([{ additions: 'changed', verdict: 'broken' }])
    // Evidence is nothing that it pointed at.
    const { file: complete } = await completeEvidence(file, { chains: [person.chain], witnesses: ca.witnesses })
    expect(await check(complete)).toMatchObject([{ additions: 'allowed', verdict: 'valid' }])
  })

  it('one name that reads like two values is a change', async () => {
    const before = new Update(Pdf.read(plain))
    const page = pageOf(before.pdf)
    const withList = (update: Update, list: PdfName[]) => update.replace(page, new Map([...update.pdf.dict(page, 'page'), ['PieceInfo', list]]))
    withList(before, [new PdfName('A'), new PdfName('B')])
    const after = new Update(Pdf.read(await signed(before.write(), await ca.enrol('019000000001'))))
    withList(after, [new PdfName('A /B')])
    expect(await check(after.write())).toMatchObject([{ additions: 'changed', verdict: 'broken' }])
  })

  it('a small file of very many signatures is refused, and costs nothing', async () => {
    const bulky = (fields: (update: Update, form: PdfRef[]) => PdfRef[]) =>
      appended((update, pdf) => {
        const form = pdf.dict(pdf.catalog.get('AcroForm'), 'form')
        update.replace(pdf.catalogRef, new Map([...pdf.catalog, ['AcroForm', new Map([...form, ['Fields', fields(update, form.get('Fields') as PdfRef[])]])]]))
      })
    await expect(check(bulky((_, known) => Array.from({ length: 60_000 }, () => known[0]!)))).rejects.toThrow('a field twice')
    const copies = (update: Update, known: PdfRef[], count: number) => [...known, ...Array.from({ length: count }, () => update.add(update.pdf.dict(known[0], 'field')))]
    await expect(check(bulky((update, known) => copies(update, known, 49)))).rejects.toThrow('too many signatures')
    expect(signaturesIn(Pdf.read(bulky((update, known) => copies(update, known, 48))))).toHaveLength(50)
  })

  it('bytes behind the end are no document any more', async () => {
    await expect(check(Buffer.concat([whole, Buffer.from('giả')]))).rejects.toThrow('no end of a PDF')
  })

  it('a range that leaves out more than the signature is no signature', async () => {
    const file = Buffer.from(whole)
    const place = isInFile(file, '/ByteRange [0 ') + '/ByteRange [0 '.length
    const number = Number(file.subarray(place, place + 10).toString().trim())
    file.write(String(number - 200).padEnd(10), place, 'latin1')
    expect((await check(file))[0]).toMatchObject({ verdict: 'broken', content: 'changed' })
  })

  it('another document’s signature does not fit', async () => {
    const other = await signed(await writeDocument({ kind: 'Khác', issuer: { name: 'Sở' }, number: null, place: 'TN', on: '2026-11-25', body: [], signers: [], madeAt: now() }), await ca.enrol('019000000001'))
    const [theirs] = signaturesIn(Pdf.read(other))
    const prepared = prepareSignature(plain, { words: wordsOf('Giả'), chain: (await ca.enrol('019000000001')).chain, witnesses: ca.witnesses })
    const info = readSignedData(theirs!.cms)!.info
    expect((await check(await prepared.complete(new Uint8Array(info.signature.getValue()))))[0]).toMatchObject({ verdict: 'broken', content: 'changed' })
  })
})

describe('attacks on the certificate', () => {
  it('taken back before the signing', async () => {
    const thief = await ca.enrol('019000000010')
    const prepared = prepareSignature(plain, { words: wordsOf('Trộm'), chain: thief.chain, witnesses: ca.witnesses })
    const allowance = await ca.allow(thief, [prepared.digest])
    await ca.revoke('019000000010')
    await ca.script({ clockOffsetMs: 2_000 })
    const file = await prepared.complete(await ca.signAllowed(thief, allowance, prepared.digest))
    const { file: complete } = await completeEvidence(file, { chains: [thief.chain], witnesses: ca.witnesses })
    expect(await check(complete)).toMatchObject([{ verdict: 'untrusted', revocation: 'revoked', content: 'intact', certificate: 'trusted' }])
  })

  it('taken back after the signing: what was signed before still counts', async () => {
    const person = await ca.enrol('019000000011')
    const file = await signed(plain, person)
    await ca.script({ clockOffsetMs: 60_000 })
    await ca.revoke('019000000011')
    const { file: complete } = await completeEvidence(file, { chains: [person.chain], witnesses: ca.witnesses })
    expect(await check(complete)).toMatchObject([{ verdict: 'valid', revocation: 'good' }])
  })

  it('run out before the signing', async () => {
    const person = await ca.enrol('019000000012', { validMs: 5_000 })
    await ca.script({ clockOffsetMs: 3_600_000 })
    const { file } = await completeEvidence(await signed(plain, person), { chains: [person.chain], witnesses: ca.witnesses })
    expect(await check(file)).toMatchObject([{ verdict: 'untrusted', certificate: 'expired' }])
  })

  it('run out since: the time stamp says that it was in time', async () => {
    const person = await ca.enrol('019000000013')
    const { file } = await completeEvidence(await signed(plain, person), { chains: [person.chain], witnesses: ca.witnesses })
    expect(await verifyPdf(file, { roots: [ca.root], now: new Date('2030-06-01T00:00:00Z') })).toMatchObject([{ verdict: 'valid', certificate: 'trusted' }])
  })

  it('of a root that nobody here trusts', async () => {
    const other = await anAuthority()
    expect((await check(whole, [other.root])).map(({ verdict, certificate }) => [verdict, certificate])).toEqual([['untrusted', 'foreign'], ['untrusted', 'foreign']])
    await other.app.close()
  })
})

describe('attacks on the time', () => {
  it('a stamp of other bytes is not taken', async () => {
    await ca.script({ stamp: 'other-bytes' })
    await expect(signed(plain, await ca.enrol('019000000001'))).rejects.toThrow('The time stamp is not of this signature')
  })

  it('a stamp by a stranger proves nothing', async () => {
    await ca.script({ stamp: 'foreign' })
    expect(await check(await signed(plain, await ca.enrol('019000000001')))).toMatchObject([{ verdict: 'untrusted', stamp: 'foreign', signedAt: null }])
  })

  it('a stamp taken from another signature is found', async () => {
    const person = await ca.enrol('019000000001')
    const token = tokenOf(readSignedData(signaturesIn(Pdf.read(await signed(whole, person)))[2]!.cms)!.info)!
    const placed = placeSignature(plain, { ...wordsOf('Giả'), field: 'Signature1' })
    const toBeSigned = new ToBeSigned(placed.digest, person.chain)
    const file = placed.complete(toBeSigned.withSignature(await ca.sign(person, toBeSigned.digest()), token))
    expect(await check(file)).toMatchObject([{ verdict: 'broken', stamp: 'wrong', content: 'intact', signedAt: null }])
  })
})
