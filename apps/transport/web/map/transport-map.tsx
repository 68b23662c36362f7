import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { VisuallyHidden } from '@mc/ui/visually-hidden'
import { useId, useMemo } from 'react'
import { frameAround, project, type MapFrame } from '../../model/map/map-frame.ts'
import { shownLabels } from '../../model/map/map-labels.ts'
import { mapMessages } from './map.messages.ts'
import styles from './transport-map.module.css'
import { useMapFrame } from './use-map-frame.ts'
import { useWidth } from './use-width.ts'

type Place = { readonly lat: number; readonly lon: number }

export type MapLine = { readonly key: string; readonly color: string; readonly points: readonly (readonly [number, number])[] }
export type MapStop = Place & { readonly id: string; readonly name: string; readonly isMarked?: boolean }
export type MapName = Place & { readonly code: string; readonly name: string; readonly kind: 'phuong' | 'xa' }

export type TransportMapProps = {
  /** What the map shows: its name. The same content must be on the page as a list. */
  label: string
  lines: readonly MapLine[]
  stops: readonly MapStop[]
  names: readonly MapName[]
  /** A stop was pressed. */
  onStop?: (id: string) => void
}

/** Width over height, as the style sheet has it. */
const ASPECT = 1

/** Sizes on the screen, the same at every zoom: height of a name's letters, radius of a stop from afar and from near. */
const LETTER_PX = 13
const DOT_FAR_PX = 2.5
const DOT_NEAR_PX = 5

/** In sight of more than this, stops have no names and small dots: 260 thousandths of a degree are some 29 km. */
const NEAR_WIDTH = 260

/**
 * A map of our own: lines, stops and names on plain ground, without tiles or a network. Moved by pointer, buttons and
 * keys; what it shows is also on the page as a list.
 */
export function TransportMap({ label, lines, stops, names, onStop }: TransportMapProps) {
  const t = useMessages(mapMessages)
  const hintId = useId()
  const whole = useMemo(() => {
    const points = [...lines.flatMap((line) => line.points.map(([lat, lon]) => project({ lat, lon }))), ...stops.map(project)]
    return frameAround(points.length > 0 ? points : names.map(project), ASPECT)
  }, [lines, stops, names])
  const { frame, zoom, showAll, handlers, surface } = useMapFrame(whole)
  const pixel = frame.width / useWidth(surface)
  return (
    <div className={styles['map']}>
      <div
        ref={surface}
        className={styles['surface']}
        role="application"
        aria-roledescription={t('role')}
        aria-label={label}
        aria-describedby={hintId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes keys of its own, so it must take the focus
        tabIndex={0}
        {...handlers}
      >
        <svg className={styles['drawing']} viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`} aria-hidden="true" focusable="false">
          <Lines lines={lines} />
          <Stops stops={stops} isNear={frame.width < NEAR_WIDTH} pixel={pixel} onStop={onStop} />
          <Names names={names} stops={stops} frame={frame} pixel={pixel} />
        </svg>
      </div>
      <VisuallyHidden id={hintId}>{t('keys')}</VisuallyHidden>
      <div className={styles['tools']}>
        <Button size="small" onPress={() => zoom(1.6)} label={t('zoomIn')}>
          <span aria-hidden="true">+</span>
        </Button>
        <Button size="small" onPress={() => zoom(1 / 1.6)} label={t('zoomOut')}>
          <span aria-hidden="true">−</span>
        </Button>
        <Button size="small" onPress={showAll}>
          {t('whole')}
        </Button>
      </div>
    </div>
  )
}

function Lines({ lines }: Pick<TransportMapProps, 'lines'>) {
  const paths = useMemo(
    () =>
      lines.map((line) => ({
        ...line,
        d: line.points.map(([lat, lon], index) => `${index === 0 ? 'M' : 'L'}${pointText(project({ lat, lon }))}`).join(''),
      })),
    [lines],
  )
  return paths.map((line) => <path key={line.key} d={line.d} fill="none" stroke={`#${line.color}`} strokeWidth={3} vectorEffect="non-scaling-stroke" className={styles['line']} />)
}

function Stops({ stops, isNear, pixel, onStop }: { stops: readonly MapStop[]; isNear: boolean; pixel: number; onStop: TransportMapProps['onStop'] }) {
  return stops.map((stop) => {
    const { x, y } = project(stop)
    const radius = pixel * (stop.isMarked ? DOT_NEAR_PX * 1.5 : isNear ? DOT_NEAR_PX : DOT_FAR_PX)
    return (
      <circle
        key={stop.id}
        cx={x}
        cy={y}
        r={radius}
        strokeWidth={isNear ? 1.5 : 1}
        vectorEffect="non-scaling-stroke"
        className={stop.isMarked ? styles['marked'] : styles['stop']}
        data-stop={stop.id}
        onClick={() => onStop?.(stop.id)}
      >
        <title>{stop.name}</title>
      </circle>
    )
  })
}

function Names({ names, stops, frame, pixel }: { names: readonly MapName[]; stops: readonly MapStop[]; frame: MapFrame; pixel: number }) {
  const size = pixel * LETTER_PX
  const marked = stops.filter((stop) => stop.isMarked || frame.width < NEAR_WIDTH).sort((a, b) => Number(b.isMarked ?? false) - Number(a.isMarked ?? false))
  // Marked stops first, then wards, which are the towns, then communes.
  const labels = [
    ...marked.map((stop) => ({ key: `stop-${stop.id}`, text: stop.name, ...project(stop), isStop: true })),
    ...names.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'phuong' ? -1 : 1)).map((name) => ({ key: name.code, text: name.name, ...project(name), isStop: false })),
  ]
  return shownLabels(labels, frame, size).map((label) => (
    <text key={label.key} x={label.x} y={label.y - size * 0.6} fontSize={size} textAnchor="middle" className={label.isStop ? styles['stopName'] : styles['name']}>
      {label.text}
    </text>
  ))
}

function pointText(point: { x: number; y: number }): string {
  const hundredths = (value: number) => Math.round(value * 100) / 100
  return `${hundredths(point.x)} ${hundredths(point.y)}`
}
