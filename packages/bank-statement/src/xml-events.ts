import sax from 'sax'

/** Elements inside each other: camt.053 needs some fifteen. */
const DEPTH_MAX = 40
/** Letters of one text: a purpose has 140. */
const TEXT_MAX = 10_000
/** Attributes of one element: camt.053 has a currency. */
const ATTRIBUTES_MAX = 20
/** Different names within one element that are remembered. */
const PLACES_MAX = 200
/** Letters handed to the parser at once: it refuses texts that do not end within its own buffer. */
const CHUNK = 32_768

/** Who hears of the elements: their place is the names without prefix from the outermost, `Document/BkToCstmrStmt`. */
export type XmlListener = { open: (place: string, attributes: Readonly<Record<string, string>>) => void; close: (place: string, text: string) => void }

/** The file is no XML, or one that nobody honest writes. */
export class BadXml extends Error {
  readonly fault: 'not-readable' | 'hostile'

  constructor(fault: 'not-readable' | 'hostile') {
    super(fault)
    this.fault = fault
  }
}

/**
 * Reads XML element by element, keeping nothing but the way to where it is. Refuses what is used to attack readers: document types (and with
 * them entities of the file's own), entities that XML does not know, depth and texts without end.
 * @throws BadXml
 */
export function readXml(text: string, listener: XmlListener): void {
  const parser = sax.parser(true, { position: false })
  const path: string[] = []
  // A file has many elements and few places: each place's text is made once.
  const places = new Map<string, Map<string, string>>()
  const placeIn = (parent: string, name: string): string => {
    const inside = places.get(parent) ?? new Map<string, string>()
    const known = inside.get(name)
    if (known !== undefined) return known
    const local = name.slice(name.indexOf(':') + 1)
    const place = parent === '' ? local : `${parent}/${local}`
    if (inside.size < PLACES_MAX) places.set(parent, inside.set(name, place))
    return place
  }
  let words = ''
  const take = (more: string) => {
    words += more
    if (words.length > TEXT_MAX) throw new BadXml('hostile')
  }
  parser.onerror = () => {
    throw new BadXml('not-readable')
  }
  parser.ondoctype = () => {
    throw new BadXml('hostile')
  }
  parser.onopentag = ({ name, attributes }) => {
    path.push(placeIn(path.at(-1) ?? '', name))
    if (path.length > DEPTH_MAX || Object.keys(attributes).length > ATTRIBUTES_MAX) throw new BadXml('hostile')
    words = ''
    listener.open(path.at(-1) ?? '', attributes as Record<string, string>)
  }
  parser.ontext = take
  parser.oncdata = take
  parser.onclosetag = () => {
    listener.close(path.at(-1) ?? '', words.trim())
    path.pop()
    words = ''
  }
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  parser.close()
  if (path.length > 0) throw new BadXml('not-readable')
}
