import type { Meta, StoryObj } from '@storybook/react-vite'
// The library is here before a story's time begins: a busy machine needs long for its megabytes.
import 'pdfjs-dist/legacy/build/pdf.mjs'
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { expect, waitFor } from 'storybook/test'
import { PdfViewer } from './pdf-viewer.tsx'

/** A file of pages with a line of words each; a page without words is like a scan. */
function pdfOf(pages: readonly string[]): string {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
  for (const [index, words] of pages.entries()) {
    const drawing = `${words === '' ? '' : `BT /F1 24 Tf 60 700 Td (${words}) Tj ET `}0.9 g 60 600 300 40 re f`
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`, `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`)
  }
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF`
  return `data:application/pdf;base64,${btoa(text)}`
}

const meta = {
  title: 'Kit/PdfViewer',
  component: PdfViewer,
  args: { src: pdfOf(['Quyet dinh 123/QD-UBND', 'Trang hai', 'Trang ba']), title: 'Quyết định 123/QĐ-UBND', fileName: 'Quyet-dinh-123.pdf', sizeText: '1,2 MB' },
  parameters: {
    docs: {
      description: {
        component: `A document in the page, a sheet at a time.

**When:** a result, a decision, a report card that people read before they do something with it. **When not:** content we have as data: show it as a page; many files (a list with downloads).
**Why not the browser's own viewer:** Chrome on Android has none in a page, and it downloads instead. PDF.js is fetched when a document is shown; no text runs as code, nothing comes from elsewhere.
**States:** on its way with its share, broken, with a password, a scan without words. The download is there in all of them.
**Accessibility:** the words lie over the drawing for selecting and screen readers; a scan says that it has none; the sheet is a named region that a keyboard scrolls; the page number is read out.`,
      },
    },
  },
} satisfies Meta<typeof PdfViewer>
export default meta
type Story = StoryObj<typeof meta>

export const Ready: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-drawn="drawn"]')).not.toBeNull(), { timeout: 20_000 })
    await expect(canvas.getByRole('region')).toHaveTextContent('Quyet dinh 123/QD-UBND')
    await expect(canvas.getByRole('status')).toHaveTextContent('Trang 1 trên 3')
    const drawing = canvasElement.querySelector('canvas')!
    await expect([...drawing.getContext('2d')!.getImageData(0, 0, drawing.width, drawing.height).data].some((dot) => dot < 250)).toBe(true)
    await userEvent.click(canvas.getByRole('button', { name: 'Trang sau' }))
    await waitFor(() => expect(canvas.getByRole('region')).toHaveTextContent('Trang hai'))
    const width = drawing.clientWidth
    await userEvent.click(canvas.getByRole('button', { name: 'Phóng to' }))
    await waitFor(() => expect(drawing.clientWidth).toBeGreaterThan(1.4 * width))
    await expect(canvas.getByRole('link', { name: 'Tải về (1,2 MB)' })).toHaveAttribute('download', 'Quyet-dinh-123.pdf')
  },
}
export const Scan: Story = {
  args: { src: pdfOf(['']) },
  play: async ({ canvas }) => expect(await canvas.findByText(/ảnh quét/, undefined, { timeout: 20_000 })).toBeVisible(),
}
export const Broken: Story = {
  args: { src: `data:application/pdf;base64,${btoa('no document')}` },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Không mở được tài liệu này', undefined, { timeout: 20_000 })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Thử lại' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: /Tải về/ })).toBeVisible()
  },
}
export const OnPhone: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-drawn]')).not.toBeNull(), { timeout: 20_000 })
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth)
  },
}
export const Dark: Story = { globals: { theme: 'dark' } }
