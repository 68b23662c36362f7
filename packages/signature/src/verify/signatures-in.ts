import { derLength } from '../cms/der.ts'
import { isDict, PdfName, PdfRef, PdfString, textOf, type PdfDict, type PdfValue } from '../pdf/pdf-value.ts'
import type { Pdf } from '../pdf/read-pdf.ts'
import { UnreadablePdf } from '../pdf/unreadable-pdf.error.ts'

/** More than any document has. Each costs a copy and a digest of what it is over. */
const SIGNATURES_MAX = 50

/** A signature as it stands in a file. */
export type FoundSignature = {
  field: string
  signerName: string | null
  reason: string | null
  claimedAt: Date | null
  /** The structure, DER. */
  cms: Buffer
  /** The bytes that it is over, a copy for each reading; null when the range is not the whole file around the signature's own place. */
  readonly signedBytes: Buffer | null
  /** Where what it is over ends. */
  end: number
}

/**
 * All signed signature fields of the file, in the order of the form.
 * @throws UnreadablePdf also for a form that names a field twice, and for more than fifty signatures: who sends a file is a stranger
 */
export function signaturesIn(pdf: Pdf): FoundSignature[] {
  if (!pdf.catalog.has('AcroForm')) return []
  const fields = pdf.resolve(pdf.dict(pdf.catalog.get('AcroForm'), 'form').get('Fields'))
  if (!Array.isArray(fields)) return []
  const numbers = fields.flatMap((one) => (one instanceof PdfRef ? [one.number] : []))
  if (new Set(numbers).size < numbers.length) throw new UnreadablePdf('a field twice')
  const signatures = fields.flatMap((ref) => {
    const field = pdf.resolve(ref)
    if (!isDict(field) || !(field.get('FT') instanceof PdfName) || (field.get('FT') as PdfName).name !== 'Sig') return []
    const value = pdf.resolve(field.get('V'))
    return isDict(value) ? [{ value, name: textOf(field.get('T')) ?? '' }] : []
  })
  if (signatures.length > SIGNATURES_MAX) throw new UnreadablePdf('too many signatures')
  return signatures.map(({ value, name }) => readSignature(pdf, value, name))
}

function readSignature(pdf: Pdf, value: PdfDict, field: string): FoundSignature {
  const contents = value.get('Contents')
  const bytes = contents instanceof PdfString ? Buffer.from(contents.bytes) : Buffer.alloc(0)
  const range = rangeOf(value.get('ByteRange'), contents, pdf.bytes.length)
  return {
    field,
    signerName: textOf(value.get('Name')),
    reason: textOf(value.get('Reason')),
    claimedAt: dateOf(textOf(value.get('M'))),
    cms: bytes.subarray(0, derLength(bytes)),
    // Made when it is read: of many signatures of a large file, one copy at a time is held.
    get signedBytes() {
      return range ? Buffer.concat([pdf.bytes.subarray(0, range.from), pdf.bytes.subarray(range.to, range.end)]) : null
    },
    end: range?.end ?? 0,
  }
}

/** The only gap in the range is the signature's own text, from its first to its last sign. */
function rangeOf(value: PdfValue | undefined, contents: PdfValue | undefined, size: number): { from: number; to: number; end: number } | null {
  if (!Array.isArray(value) || value.length !== 4 || !(contents instanceof PdfString) || !contents.at) return null
  const [start, from, to, rest] = value
  if (start !== 0 || typeof from !== 'number' || typeof to !== 'number' || typeof rest !== 'number') return null
  const end = to + rest
  return from === contents.at.from && to === contents.at.to && rest > 0 && end <= size ? { from, to, end } : null
}

/** `D:20261125020509Z`. */
function dateOf(text: string | null): Date | null {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)'?)?/.exec(text ?? '')
  if (!found) return null
  const [, year, month, day, hour, minute, second, sign, hours = '00', minutes = '00'] = found
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign ? `${sign}${hours}:${minutes}` : 'Z'}`)
  return Number.isNaN(at.getTime()) ? null : at
}
