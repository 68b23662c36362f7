/** Where something is, in degrees (WGS 84). */
export interface Position {
  readonly lat: number
  readonly lon: number
}

/** A line, such as a bus route. */
export interface MapLine {
  readonly key: string
  /** A colour that stands for the line itself. @default that of text */
  readonly color?: string
  /** Latitude and longitude of its points, in degrees. */
  readonly points: readonly (readonly [number, number])[]
}

/** A place that can be pressed: a stop, a station, a report. */
export interface MapPlace extends Position {
  readonly id: string
  readonly name: string
  /** What the list says beside the name. */
  readonly detail?: string
  /** The one or few that the page is about. */
  readonly isMarked?: boolean
}

/** A name on the ground, for finding one's way. */
export interface MapName extends Position {
  readonly key: string
  readonly name: string
  /** Towns are named before villages. */
  readonly isTown?: boolean
}
