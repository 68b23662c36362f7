import { createHash } from 'node:crypto'
import { PdfRaw, PdfRef, textOf, textString, type PdfDict, type PdfValue } from './pdf-value.ts'
import { Pdf } from './read-pdf.ts'
import { dictOf, name, Update } from './write-update.ts'
import { UnreadablePdf } from './unreadable-pdf.error.ts'

/** Room for the signature with its chain and time stamp, in bytes. */
const CONTENTS_BYTES = 16 * 1024
/** Digits of the largest offset that a file of ours has. */
const NUMBER_WIDTH = 10

/** What the signature says beside its bytes. */
export type SignatureFacts = {
  /** Name of the field; each is used once in a document. */
  field: string
  signerName: string
  reason?: string
  location?: string
  /** The signer's own clock: the proof of time is the time stamp. */
  claimedAt: Date
}

/** A file with an empty place for a signature, and the digest of all other bytes. */
export type PlacedSignature = { digest: Buffer; signedBytes: () => Buffer; complete: (cms: Uint8Array) => Buffer }

/** Adds a signature field without a picture, with room for the signature. @throws UnreadablePdf */
export function placeSignature(file: Uint8Array, facts: SignatureFacts): PlacedSignature {
  const pdf = Pdf.read(file)
  const update = new Update(pdf)
  const page = firstPage(pdf)
  const dots = '#'.repeat(NUMBER_WIDTH)
  const signature = update.add(
    dictOf({
      Type: name('Sig'),
      Filter: name('Adobe.PPKLite'),
      SubFilter: name('ETSI.CAdES.detached'),
      ByteRange: new PdfRaw(`[0 ${dots} ${dots} ${dots}]`),
      Contents: new PdfRaw(`<${'0'.repeat(CONTENTS_BYTES * 2)}>`),
      M: textString(`D:${facts.claimedAt.toISOString().replace(/[-:T]|\.\d+Z$/g, '')}Z`),
      Name: textString(facts.signerName),
      Reason: facts.reason === undefined ? undefined : textString(facts.reason),
      Location: facts.location === undefined ? undefined : textString(facts.location),
    }),
  )
  const field = update.add(
    dictOf({ Type: name('Annot'), Subtype: name('Widget'), FT: name('Sig'), T: textString(facts.field), TU: textString(`Chữ ký số: ${facts.signerName}`), F: 130, Rect: [0, 0, 0, 0], V: signature, P: page.ref }),
  )
  const annotations = pdf.resolve(page.dict.get('Annots'))
  update.replace(page.ref, new Map([...page.dict, ['Annots', [...(Array.isArray(annotations) ? annotations : []), field]]]))
  addToForm(pdf, update, field)
  return fillRange(update.write(), file.length)
}

function addToForm(pdf: Pdf, update: Update, field: PdfRef): void {
  const known = pdf.catalog.get('AcroForm')
  const form: PdfDict = known === undefined ? new Map() : pdf.dict(known, 'form')
  const fields = pdf.resolve(form.get('Fields'))
  const changed: PdfDict = new Map<string, PdfValue>([...form, ['Fields', [...(Array.isArray(fields) ? fields : []), field]], ['SigFlags', 3]])
  if (known instanceof PdfRef) return update.replace(known, changed)
  update.replace(pdf.catalogRef, new Map([...pdf.catalog, ['AcroForm', update.add(changed)]]))
}

function firstPage(pdf: Pdf): { ref: PdfRef; dict: PdfDict } {
  let ref = pdf.catalog.get('Pages')
  for (let depth = 0; depth < 20; depth++) {
    if (!(ref instanceof PdfRef)) break
    const dict = pdf.dict(ref, 'page')
    const kids = pdf.resolve(dict.get('Kids'))
    if (!Array.isArray(kids)) return { ref, dict }
    ref = kids[0]
  }
  throw new UnreadablePdf('no page')
}

/** Puts the real numbers into the range, padded to the width that was kept for them. */
function fillRange(file: Buffer, before: number): PlacedSignature {
  const from = file.indexOf('/Contents <', before, 'latin1') + '/Contents '.length
  const to = from + CONTENTS_BYTES * 2 + 2
  const range = `[0 ${[from, to, file.length - to].map((number) => String(number).padEnd(NUMBER_WIDTH)).join(' ')}]`
  file.write(range, file.indexOf(`[0 ${'#'.repeat(NUMBER_WIDTH)}`, before, 'latin1'), 'latin1')
  const signedBytes = () => Buffer.concat([file.subarray(0, from), file.subarray(to)])
  return {
    digest: createHash('sha256').update(file.subarray(0, from)).update(file.subarray(to)).digest(),
    signedBytes,
    complete: (cms) => {
      if (cms.length > CONTENTS_BYTES) throw new RangeError(`The signature has ${cms.length} bytes, there is room for ${CONTENTS_BYTES}.`)
      const done = Buffer.from(file)
      done.write(Buffer.from(cms).toString('hex').toUpperCase(), from + 1, 'latin1')
      return done
    },
  }
}

/** Names of the fields that a form has, so that a second signature takes another. */
export function fieldNames(file: Uint8Array): string[] {
  const pdf = Pdf.read(file)
  if (!pdf.catalog.has('AcroForm')) return []
  const fields = pdf.resolve(pdf.dict(pdf.catalog.get('AcroForm'), 'form').get('Fields'))
  return Array.isArray(fields) ? fields.flatMap((field) => textOf(pdf.dict(field, 'field').get('T')) ?? []) : []
}
