import { useFormat, useMessages } from '@mc/i18n/react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { useRoom } from '../chart/use-room.ts'
import { LinkButton } from '../link-button/link-button.tsx'
import { Failed, Loading } from '../states/states.tsx'
import { drawPage } from './draw-page.ts'
import { pdfViewerMessages } from './pdf-viewer.messages.ts'
import { usePdf } from './use-pdf.ts'
import styles from './pdf-viewer.module.css'

export interface PdfViewerProps {
  /** Address of the file on our own server. */
  src: string
  /** What the document is: its name for screen readers. */
  title: string
  /** Name of the downloaded file. */
  fileName: string
  /** Size in words: "1,2 MB". */
  sizeText?: string
}

/** A document in the page, a sheet at a time, with a way to download it that is there whatever goes wrong. */
export function PdfViewer({ src, title, fileName, sizeText }: PdfViewerProps) {
  const t = useMessages(pdfViewerMessages)
  const { number } = useFormat()
  const { state, again } = usePdf(src)
  const download = (
    <LinkButton href={src} download={fileName} size="small">
      {sizeText ? t('downloadSized', { size: sizeText }) : t('download')}
    </LinkButton>
  )
  if (state.kind === 'ready') return <Sheets pdf={state.pdf} title={title} download={download} />
  return (
    <div className={styles['viewer']}>
      {state.kind === 'loading' ? (
        <Loading label={state.share > 0 ? t('loaded', { share: number(Math.round(state.share * 100)) }) : t('loading')} />
      ) : (
        <Failed title={t(state.kind)} detail={t(state.kind === 'locked' ? 'lockedHint' : 'brokenHint')} {...(state.kind === 'broken' && { onRetry: again })} />
      )}
      <div>{download}</div>
    </div>
  )
}

const ZOOMS = [1, 1.5, 2, 3] as const

function Sheets({ pdf, title, download }: { pdf: PDFDocumentProxy; title: string; download: ReactNode }) {
  const t = useMessages(pdfViewerMessages)
  const { number } = useFormat()
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState(0)
  const [outcome, setOutcome] = useState<'drawn' | 'scan' | 'broken' | null>(null)
  const room = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const { width } = useRoom(room)

  useEffect(() => {
    const stop = new AbortController()
    const sheet = canvas.current && words.current && { canvas: canvas.current, words: words.current, width: width * (ZOOMS[zoom] ?? 1) }
    if (sheet)
      drawPage(pdf, page, sheet, stop.signal).then(
        (hasWords) => !stop.signal.aborted && setOutcome(hasWords ? 'drawn' : 'scan'),
        () => !stop.signal.aborted && setOutcome('broken'),
      )
    return () => stop.abort()
  }, [pdf, page, zoom, width])

  return (
    <div className={styles['viewer']}>
      <div className={styles['tools']}>
        <Button size="small" isDisabled={page <= 1} onPress={() => setPage(page - 1)}>
          {t('previous')}
        </Button>
        <p role="status" className={styles['where']}>
          {t('page', { page: number(page), of: number(pdf.numPages) })}
        </p>
        <Button size="small" isDisabled={page >= pdf.numPages} onPress={() => setPage(page + 1)}>
          {t('next')}
        </Button>
        <Button size="small" label={t('smaller')} isDisabled={zoom === 0} onPress={() => setZoom(zoom - 1)}>
          <span aria-hidden="true">−</span>
        </Button>
        <Button size="small" label={t('larger')} isDisabled={zoom === ZOOMS.length - 1} onPress={() => setZoom(zoom + 1)}>
          <span aria-hidden="true">+</span>
        </Button>
        {download}
      </div>
      {outcome === 'scan' && <p className={styles['note']}>{t('scan')}</p>}
      {outcome === 'broken' && <Failed title={t('broken')} detail={t('brokenHint')} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a large page scrolls in it */}
      <div ref={room} className={styles['room']} role="region" tabIndex={0} aria-label={t('document', { title })}>
        <div className={styles['sheet']} data-drawn={outcome ?? undefined}>
          <canvas ref={canvas} className={styles['drawing']} aria-hidden="true" />
          <div ref={words} className={styles['words']} />
        </div>
      </div>
    </div>
  )
}
