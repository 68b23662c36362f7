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
  return (
    <div className={styles['meter']}>
      <div className={styles['words']}>
        <span id={labelId} className={styles['label']}>
          {label}
        </span>
        <span className={styles['value']}>{text}</span>
      </div>
      <meter aria-labelledby={labelId} aria-valuetext={text} className={classNames(styles['bar'], styles[tone])} min={0} max={max} value={value}>
        {text}
      </meter>
    </div>
  )
}
