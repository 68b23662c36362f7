import { createHash } from 'node:crypto'
import { PdfRef, type PdfDict, type PdfValue } from './pdf-value.ts'
import { Pdf } from './read-pdf.ts'
import { dictOf, Update } from './write-update.ts'

/** What makes a signature checkable for years: certificates, answers about them, lists of those taken back; each DER. */
export type Evidence = { certificates: readonly Uint8Array[]; statuses: readonly Uint8Array[]; lists: readonly Uint8Array[] }

/**
 * Puts evidence into the document's security store, behind all signatures (PAdES B-LT).
 * @source ETSI EN 319 142-1, 5.4.2.2; ISO 32000-2, 12.8.4.3
 */
export function addEvidence(file: Uint8Array, { certificates, statuses, lists }: Evidence): Buffer {
  const pdf = Pdf.read(file)
  const update = new Update(pdf)
  const known = pdf.catalog.has('DSS') ? pdf.dict(pdf.catalog.get('DSS'), 'DSS') : new Map<string, PdfValue>()
  const store: PdfDict = dictOf({
    Certs: [...refsIn(pdf, known.get('Certs')), ...unique(certificates).map((one) => update.addStream(one))],
    OCSPs: [...refsIn(pdf, known.get('OCSPs')), ...unique(statuses).map((one) => update.addStream(one))],
    CRLs: [...refsIn(pdf, known.get('CRLs')), ...unique(lists).map((one) => update.addStream(one))],
  })
  for (const [key, value] of store) if (Array.isArray(value) && value.length === 0) store.delete(key)
  update.replace(pdf.catalogRef, new Map([...pdf.catalog, ['DSS', update.add(store)]]))
  return update.write()
}

function refsIn(pdf: Pdf, value: PdfValue | undefined): PdfRef[] {
  const found = pdf.resolve(value)
  return Array.isArray(found) ? found.filter((one) => one instanceof PdfRef) : []
}

function unique(all: readonly Uint8Array[]): Uint8Array[] {
  return [...new Map(all.map((one) => [createHash('sha256').update(one).digest('hex'), one])).values()]
}
