import { useMemo } from 'react'
import { encode } from 'uqr'
import styles from './qr-code.module.css'

export interface QrCodeProps {
  /** What the code says. */
  text: string
  /** What it is for, for those who do not see it. */
  label: string
  /** Width in rem; never wider than its place. @default 16 */
  width?: number
}

/** Modules of white that a scanner needs around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** A QR code, black on white in every theme: scanners read no other. */
export function QrCode({ text, label, width = 16 }: QrCodeProps) {
  const { size, path } = useMemo(() => drawn(text), [text])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={styles['code']}
      width={`${width}rem`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** One path with a run of dark modules a stroke. */
function drawn(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const runs = data.flatMap((row, y) => {
    const strokes: string[] = []
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      strokes.push(`M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${x - from + 1}v1H${from + QUIET_ZONE}z`)
    }
    return strokes
  })
  return { size: size + 2 * QUIET_ZONE, path: runs.join('') }
}
