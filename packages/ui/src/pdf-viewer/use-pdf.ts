import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { openPdf } from './open-pdf.ts'

/** A document: on its way, here, or why it is not. */
export type PdfState = { kind: 'loading'; share: number } | { kind: 'ready'; pdf: PDFDocumentProxy } | { kind: 'broken' | 'locked' }

/** The document of an address; `again` fetches it anew. */
export function usePdf(address: string): { state: PdfState; again: () => void } {
  const [attempt, setAttempt] = useState(0)
  const key = `${attempt} ${address}`
  const [kept, setKept] = useState<{ key: string; state: PdfState }>({ key, state: { kind: 'loading', share: 0 } })
  useEffect(() => {
    let isLeft = false
    const say = (state: PdfState) => !isLeft && setKept({ key, state })
    const loading = openPdf(address, (share) => say({ kind: 'loading', share }))
    loading.document.then(
      (pdf) => say({ kind: 'ready', pdf }),
      (error: unknown) => say({ kind: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' }),
    )
    return () => {
      isLeft = true
      loading.close()
    }
  }, [address, key])
  return { state: kept.key === key ? kept.state : { kind: 'loading', share: 0 }, again: () => setAttempt(attempt + 1) }
}
