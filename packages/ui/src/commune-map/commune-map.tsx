import { useFormat, useMessages } from '@mc/i18n/react'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { initials } from '../avatar/initials.ts'
import { ChartFrame } from '../chart/chart-frame.tsx'
import { PointReader } from '../chart/point-reader.tsx'
import { classNames } from '../class-names/class-names.ts'
import { areaScale, type AreaScale } from './area-scale.ts'
import { outlines, tiles, type Areas } from './area-shapes.ts'
import { communeMapMessages } from './commune-map.messages.ts'
import styles from './commune-map.module.css'

export type { Areas } from './area-shapes.ts'

/** A commune and its number. */
export interface AreaValue {
  /** The commune's code. */
  key: string
  label: string
  /** `null` where there is none. */
  value: number | null
  /** The number in words, with its unit. */
  text: string
  /** Its centre in degrees: where its square stands when there are no outlines. */
  lon?: number
  lat?: number
}

export interface CommuneMapProps {
  /** What the map shows; its name for screen readers. */
  title: string
  /** What one sees in it, in a sentence. */
  lead?: ReactNode
  values: readonly AreaValue[]
  /** Outlines of the communes; without them every commune is a square, roughly where it lies. */
  areas?: Areas
  /** Where a next colour begins, up to four, when these numbers mean something. */
  thresholds?: readonly number[]
  /** A number of the scale in words. @default as the language writes numbers */
  scaleText?: (value: number) => string
  /** Heads of the table that says the same. */
  columns: { label: string; value: string }
}

/** A number of each commune by its colour. Arrow keys read the communes from the largest number to the least. */
export function CommuneMap({ title, lead, values, areas, thresholds, scaleText, columns }: CommuneMapProps) {
  const ordered = useMemo(() => values.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)), [values])
  const scale = areaScale(ordered.map((one) => one.value), thresholds)
  return (
    <ChartFrame title={title} lead={lead} table={{ heads: [columns.label, columns.value], rows: ordered.map(({ key, label, text }) => ({ key, cells: [label, text] })) }}>
      <Drawing title={title} values={ordered} areas={areas} scale={scale} />
      <Scale scale={scale} scaleText={scaleText} hasGaps={ordered.some((one) => one.value === null)} values={ordered} />
    </ChartFrame>
  )
}

function Drawing({ title, values, areas, scale }: { title: string; values: readonly AreaValue[]; areas: Areas | undefined; scale: AreaScale }) {
  const [at, setAt] = useState(0)
  const hatch = useId()
  const { shapes, viewBox } = useMemo(() => (areas ? outlines(areas) : tiles(values)), [areas, values])
  // Distance of the lines of "no figure": the same on every map.
  const line = Number(viewBox.split(' ')[2]) / 60
  const placeOf = useMemo(() => new Map(values.map((one, index) => [one.key, index])), [values])
  const read = Math.min(at, values.length - 1)
  const marked = shapes.find((shape) => shape.key === values[read]?.key)
  return (
    <div className={styles['map']}>
      <PointReader title={title} texts={values.map((one) => `${one.label}: ${one.text}`)} at={read} onMove={setAt}>
        <svg className={styles['drawing']} viewBox={viewBox} aria-hidden="true" focusable="false">
          <defs>
            <pattern id={hatch} width={line} height={line} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className={styles['hatch']} d={`M0 0V${line}`} strokeWidth={line / 3} />
            </pattern>
          </defs>
          {shapes.map(({ key, path, middle }) => {
            const place = placeOf.get(key)
            const step = scale.stepOf(place === undefined ? null : (values[place]?.value ?? null))
            return (
              <g key={key} className={styles[`step${step}`]} onPointerEnter={() => place !== undefined && setAt(place)} onPointerDown={() => place !== undefined && setAt(place)}>
                <path className={styles['area']} d={path} />
                {step === 0 && <path d={path} fill={`url(#${hatch})`} />}
                {middle && (
                  <text className={styles['letters']} x={middle.x} y={middle.y} dy="0.35em" textAnchor="middle">
                    {initials(values[place ?? -1]?.label ?? '')}
                  </text>
                )}
              </g>
            )
          })}
          {marked && <path className={styles['marked']} d={marked.path} />}
        </svg>
      </PointReader>
    </div>
  )
}

interface ScaleProps {
  scale: AreaScale
  scaleText: ((value: number) => string) | undefined
  hasGaps: boolean
  values: readonly AreaValue[]
}

function Scale({ scale: { thresholds, stepOf }, scaleText, hasGaps, values }: ScaleProps) {
  const t = useMessages(communeMapMessages)
  const { number } = useFormat()
  const words = scaleText ?? number
  const isKnown = values.some((one) => one.value !== null)
  const steps = (isKnown ? [...thresholds, undefined] : []).map((to, index) => {
    const from = thresholds[index - 1]
    if (from === undefined && to === undefined) return { step: 3, text: t('only', { from: values.find((one) => one.value !== null)?.text ?? '–' }) }
    if (from === undefined) return { step: stepOf(-Infinity), text: t('below', { to: words(to ?? 0) }) }
    return { step: stepOf(from), text: to === undefined ? t('from', { from: words(from) }) : t('between', { from: words(from), to: words(to) }) }
  })
  return (
    <ul className={styles['scale']}>
      {steps.map(({ step, text }) => (
        <li key={text} className={styles['entry']}>
          <span className={classNames(styles['swatch'], styles[`step${step}`])} aria-hidden="true" />
          {text}
        </li>
      ))}
      {hasGaps && (
        <li className={styles['entry']}>
          <span className={classNames(styles['swatch'], styles['gap'])} aria-hidden="true" />
          {t('none')}
        </li>
      )}
    </ul>
  )
}
