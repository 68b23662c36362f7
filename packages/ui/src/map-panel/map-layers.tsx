import { useMemo } from 'react'
import type { MapLine, MapName, MapPlace } from './map-content.ts'
import { project, type MapFrame } from './map-frame.ts'
import { shownLabels } from './map-labels.ts'
import styles from './map-panel.module.css'

/** Radius of a place from afar and from near, on the screen, the same at every zoom. */
const DOT_FAR_PX = 2.5
const DOT_NEAR_PX = 5

/** Height of a name's letters on the screen. */
const LETTER_PX = 13

/** In sight of more than this, places have no names and small dots: 260 thousandths of a degree are some 29 km. */
const NEAR_WIDTH = 260

/** The lines, each as thick at every zoom. */
export function Lines({ lines }: { lines: readonly MapLine[] }) {
  const paths = useMemo(
    () => lines.map((line) => ({ ...line, d: line.points.map(([lat, lon], index) => `${index === 0 ? 'M' : 'L'}${pointText(project({ lat, lon }))}`).join('') })),
    [lines],
  )
  // All rims first: no rim lies over another line.
  return (
    <>
      {paths.map((line) => (
        <path key={`rim ${line.key}`} d={line.d} className={styles['rim']} />
      ))}
      {paths.map((line) => (
        <path key={line.key} d={line.d} fill="none" stroke={line.color ?? 'currentColor'} strokeWidth={3} vectorEffect="non-scaling-stroke" className={styles['line']} />
      ))}
    </>
  )
}

interface PlacesProps {
  places: readonly MapPlace[]
  frame: MapFrame
  /** A pixel of the screen in units of the map. */
  pixel: number
  onPlace: ((id: string) => void) | undefined
}

/** The places as dots, the marked ones larger. */
export function Places({ places, frame, pixel, onPlace }: PlacesProps) {
  const isNear = frame.width < NEAR_WIDTH
  return places.map((place) => {
    const { x, y } = project(place)
    const radius = pixel * (place.isMarked ? DOT_NEAR_PX * 1.5 : isNear ? DOT_NEAR_PX : DOT_FAR_PX)
    return (
      <circle
        key={place.id}
        cx={x}
        cy={y}
        r={radius}
        strokeWidth={isNear ? 1.5 : 1}
        vectorEffect="non-scaling-stroke"
        className={place.isMarked ? styles['marked'] : styles['place']}
        data-place={place.id}
        onClick={() => onPlace?.(place.id)}
      >
        <title>{place.name}</title>
      </circle>
    )
  })
}

interface NamesProps {
  names: readonly MapName[]
  places: readonly MapPlace[]
  frame: MapFrame
  pixel: number
}

/** The names that have room: of marked places first, then of places seen from near, of towns, of the rest. */
export function Names({ names, places, frame, pixel }: NamesProps) {
  const size = pixel * LETTER_PX
  const named = places.filter((place) => place.isMarked || frame.width < NEAR_WIDTH).sort((a, b) => Number(b.isMarked ?? false) - Number(a.isMarked ?? false))
  const labels = [
    ...named.map((place) => ({ key: `place-${place.id}`, text: place.name, ...project(place), isPlace: true })),
    ...names.toSorted((a, b) => Number(b.isTown ?? false) - Number(a.isTown ?? false)).map((name) => ({ key: name.key, text: name.name, ...project(name), isPlace: false })),
  ]
  return shownLabels(labels, frame, size).map((label) => (
    <text key={label.key} x={label.x} y={label.y - size * 0.6} fontSize={size} textAnchor="middle" className={label.isPlace ? styles['placeName'] : styles['name']}>
      {label.text}
    </text>
  ))
}

function pointText(point: { x: number; y: number }): string {
  const hundredths = (value: number) => Math.round(value * 100) / 100
  return `${hundredths(point.x)} ${hundredths(point.y)}`
}
