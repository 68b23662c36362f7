import styles from './site-header.module.css'

/** A province's mark: one line on a ground of 40 × 40. */
export type EmblemDrawing = { ground: string; line: string; drawing: string; shape: 'square' | 'round' }

/** The portal's own mark: a red seal with a village gate, one door open in it. */
const GATE: EmblemDrawing = {
  ground: '#b3271e',
  line: '#fbeed0',
  shape: 'square',
  drawing:
    'M5.500 15.500C9 15 11.500 13.500 13 11.500h14c1.500 2 4 3.500 7.500 4M11 9.500h18M8.500 16.500v15m23-15v15M13 16.500h14M14.500 31.500v-7a5.500 5.500 0 0 1 11 0v7M6 31.500h28',
}

/** The mark beside the name. */
export function Emblem({ drawing = GATE }: { drawing?: EmblemDrawing | undefined }) {
  return (
    <svg className={styles['emblem']} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx={drawing.shape === 'round' ? 20 : 9} fill={drawing.ground} />
      <path className={styles['drawing']} d={drawing.drawing} stroke={drawing.line} />
    </svg>
  )
}
