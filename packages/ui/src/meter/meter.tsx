import { useId } from 'react'
import { classNames } from '../class-names/class-names.ts'
import type { Tone } from '../tag/tag.tsx'
import styles from './meter.module.css'

export interface MeterProps {
  value: number
  max: number
  label: string
  /** The value in words: "Còn 9 trên 12 điểm". @default "value / max" */
  text?: string
  tone?: Tone
}

/** How much of something there is: points left, share paid. Its words say the same as its bar. */
export function Meter({ value, max, label, text = `${value} / ${max}`, tone = 'good' }: MeterProps) {
  const labelId = useId()
  const share = max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0
  return (
    <div className={styles['meter']}>
      <div className={styles['words']}>
        <span id={labelId} className={styles['label']}>
          {label}
        </span>
        <span className={styles['value']}>{text}</span>
      </div>
      <div
        role="meter"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        className={classNames(styles['bar'], styles[tone])}
      >
        {/* A drawing, because the width may be in no style attribute, and browsers style `meter` each in its own way. */}
        <svg className={styles['fill']} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect width={share} height="1" />
        </svg>
      </div>
    </div>
  )
}
