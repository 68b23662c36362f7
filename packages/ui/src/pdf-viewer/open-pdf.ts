import type { PDFDocumentProxy } from 'pdfjs-dist'

/** A document on its way. */
export interface PdfLoading {
  document: Promise<PDFDocumentProxy>
  /** Stops the loading, or gives the document's memory back. */
  close: () => void
}

/**
 * Fetches the library (old phones: its build for older browsers) and opens a document with it. Its reader runs in the page
 * itself: a worker is started by address, which the portal's policy allows the service worker alone, and documents of an
 * office are short. It runs no text as code.
 * @param onShare how much has come, 0 to 1
 */
export function openPdf(address: string, onShare: (share: number) => void): PdfLoading {
  let isClosed = false
  let close = () => {}
  async function open(): Promise<PDFDocumentProxy> {
    const [library, reader] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.mjs')])
    ;(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= reader
    if (isClosed) throw new DOMException('closed', 'AbortError')
    const task = library.getDocument({ url: address, useSystemFonts: true, useWasm: false, useWorkerFetch: false })
    close = () => void task.destroy()
    task.onProgress = ({ loaded, total }: { loaded: number; total: number }) => total > 0 && onShare(Math.min(1, loaded / total))
    return task.promise
  }
  return {
    document: open(),
    close: () => {
      isClosed = true
      close()
    },
  }
}
