import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Dots of a drawing at most: more than a phone's memory takes. */
const DOTS_MAX = 12_000_000

interface Sheet {
  canvas: HTMLCanvasElement
  /** Where the page's words are laid over its drawing, for selecting and for screen readers. */
  words: HTMLElement
  /** Width of the page on the screen in pixels. */
  width: number
}

/**
 * Draws a page and lays its words over it.
 * @returns whether the page has words: a scan has none
 */
export async function drawPage(pdf: PDFDocumentProxy, number: number, { canvas, words, width }: Sheet, signal: AbortSignal): Promise<boolean> {
  const { TextLayer } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const page = await pdf.getPage(number)
  signal.throwIfAborted()
  const scale = width / page.getViewport({ scale: 1 }).width
  const viewport = page.getViewport({ scale })
  const sharpness = Math.min(devicePixelRatio, 2, Math.sqrt(DOTS_MAX / (viewport.width * viewport.height)))
  canvas.width = Math.floor(viewport.width * sharpness)
  canvas.height = Math.floor(viewport.height * sharpness)
  canvas.style.width = `${viewport.width}px`
  canvas.style.height = `${viewport.height}px`
  words.style.setProperty('--total-scale-factor', String(scale))
  words.replaceChildren()
  const drawing = page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] })
  signal.addEventListener('abort', () => drawing.cancel(), { once: true })
  await drawing.promise
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport })
  signal.addEventListener('abort', () => layer.cancel(), { once: true })
  await layer.render()
  return words.textContent !== ''
}
