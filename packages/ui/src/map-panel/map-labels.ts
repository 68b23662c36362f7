import type { MapFrame } from './map-frame.ts'

/** A name at a point of the map. */
export type MapLabel = { readonly key: string; readonly text: string; readonly x: number; readonly y: number }

/** Width of a letter for each unit of its height, on average. */
const LETTER_WIDTH = 0.55

/**
 * The names that can be read: those in sight, each one only where no name before it in the list stands. Without this the
 * names of the towns lie over each other when the whole province is in sight.
 * @param size height of a letter in units of the map
 */
export function shownLabels<Label extends MapLabel>(labels: readonly Label[], frame: MapFrame, size: number): Label[] {
  const shown: (Label & { half: number })[] = []
  for (const label of labels) {
    const half = (label.text.length * size * LETTER_WIDTH) / 2
    const isInSight = label.x > frame.x && label.x < frame.x + frame.width && label.y > frame.y && label.y < frame.y + frame.height
    const isFree = shown.every((other) => Math.abs(other.x - label.x) > other.half + half + size / 2 || Math.abs(other.y - label.y) > size * 1.3)
    if (isInSight && isFree) shown.push({ ...label, half })
  }
  return shown
}
