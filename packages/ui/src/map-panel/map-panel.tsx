import { useFormat, useMessages } from '@mc/i18n/react'
import { useId, useMemo } from 'react'
import { Button } from '../button/button.tsx'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import type { MapLine, MapName, MapPlace } from './map-content.ts'
import { frameAround, project } from './map-frame.ts'
import { Lines, Names, Places } from './map-layers.tsx'
import { mapPanelMessages } from './map-panel.messages.ts'
import { useMapFrame } from './use-map-frame.ts'
import { useWidth } from './use-width.ts'
import styles from './map-panel.module.css'

export type { MapLine, MapName, MapPlace } from './map-content.ts'

export interface MapPanelProps {
  /** What the map shows: its name. */
  label: string
  places?: readonly MapPlace[]
  lines?: readonly MapLine[]
  names?: readonly MapName[]
  /** A place was pressed, on the map or in the list. */
  onPlace?: ((id: string) => void) | undefined
  /** The places as a list under the map. `false` only where the page has the same as a list of its own. @default true */
  hasList?: boolean
  /** Says that what is drawn may be old. */
  isOffline?: boolean
}

const NONE: readonly never[] = []

/** Width over height, as the style sheet has it. */
const ASPECT = 1

/**
 * A map of our own: lines, places and names on plain ground, without tiles, a network or a stranger's server. Moved by
 * pointer, buttons and keys; what it shows is also there as a list.
 */
export function MapPanel({ label, places = NONE, lines = NONE, names = NONE, onPlace, hasList = true, isOffline }: MapPanelProps) {
  const t = useMessages(mapPanelMessages)
  const hintId = useId()
  const whole = useMemo(() => {
    const points = [...lines.flatMap((line) => line.points.map(([lat, lon]) => project({ lat, lon }))), ...places.map(project)]
    return frameAround(points.length > 0 ? points : names.map(project), ASPECT)
  }, [lines, places, names])
  const { frame, zoom, showAll, handlers, surface } = useMapFrame(whole)
  const pixel = frame.width / useWidth(surface)
  const isEmpty = places.length === 0 && lines.length === 0
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
          <Places places={places} frame={frame} pixel={pixel} onPlace={onPlace} />
          <Names names={names} places={places} frame={frame} pixel={pixel} />
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
      <p role="status" className={styles['state']}>
        {isOffline ? t('offline') : isEmpty ? t('nothing') : ''}
      </p>
      {hasList && places.length > 0 && <PlaceList places={places} onPlace={onPlace} />}
    </div>
  )
}

function PlaceList({ places, onPlace }: { places: readonly MapPlace[]; onPlace: MapPanelProps['onPlace'] }) {
  const t = useMessages(mapPanelMessages)
  const { number } = useFormat()
  return (
    <details className={styles['details']}>
      <summary>{t('asList', { n: number(places.length) })}</summary>
      <ul className={styles['list']}>
        {places.map((place) => (
          <li key={place.id} className={styles['entry']}>
            {onPlace ? (
              <button type="button" className={styles['open']} onClick={() => onPlace(place.id)}>
                {place.name}
              </button>
            ) : (
              <span>{place.name}</span>
            )}
            {place.detail && <span className={styles['detail']}>{place.detail}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
