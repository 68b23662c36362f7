import { MapPanel } from '@mc/ui/map-panel'
import { useMemo } from 'react'

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

/** Routes, stops and communes as a timetable has them, on the kit's map. Colours of GTFS have no `#`. */
export function TransportMap({ label, lines, stops, names, onStop }: TransportMapProps) {
  const drawn = useMemo(() => lines.map((line) => ({ ...line, color: `#${line.color}` })), [lines])
  const named = useMemo(() => names.map((name) => ({ ...name, key: name.code, isTown: name.kind === 'phuong' })), [names])
  return <MapPanel label={label} lines={drawn} places={stops} names={named} onPlace={onStop} hasList={false} />
}
