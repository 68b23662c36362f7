import type * as pkijs from 'pkijs'
import { certificateOf } from '../cms/der.ts'
import { PdfStream } from '../pdf/pdf-value.ts'
import type { Pdf } from '../pdf/read-pdf.ts'

/** What the file brings for its own check. It proves nothing by being there: each piece is checked. */
export function evidenceIn(pdf: Pdf): { certificates: pkijs.Certificate[]; statuses: Uint8Array[] } {
  if (!pdf.catalog.has('DSS')) return { certificates: [], statuses: [] }
  const store = pdf.dict(pdf.catalog.get('DSS'), 'DSS')
  const streams = (key: string): Uint8Array[] => {
    const all = pdf.resolve(store.get(key))
    return Array.isArray(all) ? all.slice(0, PIECES_MAX).flatMap((one) => {
      const value = pdf.resolve(one)
      return value instanceof PdfStream ? [value.bytes] : []
    }) : []
  }
  return { certificates: streams('Certs').flatMap(certificateIn), statuses: streams('OCSPs') }
}

/** More than any document has. */
const PIECES_MAX = 100

function certificateIn(der: Uint8Array): pkijs.Certificate[] {
  try {
    return [certificateOf(der)]
  } catch {
    return []
  }
}
