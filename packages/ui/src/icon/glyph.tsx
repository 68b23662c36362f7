import { classNames } from '../class-names/class-names.ts'
import styles from './icon.module.css'

export interface GlyphProps {
  /** One of `shapes.ts`. */
  shape: string
  /** 20, 24 or 32 px, growing with the text. @default 'medium' */
  size?: 'small' | 'medium' | 'large'
  /** Only where no words stand beside it; else it is decoration and screen readers pass over it. */
  label?: string | undefined
}

/** A drawing given by its shape. The kit's own parts use it; pages name theirs by `Icon`. */
export function Glyph({ shape, size = 'medium', label }: GlyphProps) {
  return (
    <svg
      className={classNames(styles['icon'], styles[size])}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      <path d={shape} />
    </svg>
  )
}
