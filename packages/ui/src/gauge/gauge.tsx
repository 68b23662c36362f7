import { scaleLinear } from 'd3-scale'
import { arc } from 'd3-shape'
import type { ReactNode } from 'react'
import { ChartFrame } from '../chart/chart-frame.tsx'
import { classNames } from '../class-names/class-names.ts'
import { Tag, type Tone } from '../tag/tag.tsx'
import styles from './gauge.module.css'

/** A stretch of the scale and what it means. */
export interface GaugeZone {
  /** Where it ends; the last one ends at `max`. */
  to: number
  label: string
  /** Its bounds in words: "từ 95 % trở lên". */
  text: string
  tone: Tone
}

export interface GaugeProps {
  /** What is measured; its name for screen readers. */
  title: string
  lead?: ReactNode
  value: number
  /** @default 0 */
  min?: number
  max: number
  /** The value in words, with its unit. */
  text: string
  /** From the least to the most. */
  zones: readonly GaugeZone[]
  /** Heads of the table of the zones. */
  columns: { zone: string; bounds: string }
}

const OUTER = 90
const INNER = 66

/** Where one number stands between little and much, and what that means. The meaning is a word; its table says the bounds. */
export function Gauge({ title, lead, value, min = 0, max, text, zones, columns }: GaugeProps) {
  const angle = scaleLinear([min, max], [-Math.PI / 2, Math.PI / 2]).clamp(true)
  const shape = arc()
  const zone = zones.find((one) => value < one.to) ?? zones.at(-1)
  return (
    <ChartFrame title={title} lead={lead} table={{ heads: [columns.zone, columns.bounds], rows: zones.map((one) => ({ key: one.label, cells: [one.label, one.text] })) }}>
      <div className={styles['gauge']}>
        <div role="meter" aria-label={title} aria-valuemin={min} aria-valuemax={max} aria-valuenow={Math.min(max, Math.max(min, value))} aria-valuetext={zone ? `${text}, ${zone.label}` : text}>
          <svg className={styles['drawing']} viewBox="-100 -100 200 108" aria-hidden="true" focusable="false">
            {zones.map((one, index) => (
              <path
                key={one.label}
                className={classNames(styles['zone'], styles[one.tone])}
                d={shape({ innerRadius: INNER, outerRadius: OUTER, startAngle: angle(zones[index - 1]?.to ?? min), endAngle: angle(one.to) }) ?? ''}
              />
            ))}
            <path className={styles['hand']} d="M-4 0 0 -84 4 0Z" transform={`rotate(${(angle(value) * 180) / Math.PI})`} />
            <circle className={styles['hand']} r="7" />
          </svg>
        </div>
        <p className={styles['value']}>{text}</p>
        {zone && <Tag tone={zone.tone}>{zone.label}</Tag>}
      </div>
    </ChartFrame>
  )
}
