/** A file of a form: chosen, on its way, there, or why it is not. */
export interface FieldFile {
  /** Unique in the field. */
  id: string
  /** In NFC, as it is shown and sent (OP29). */
  name: string
  size: number
  type: string
  /** The file itself; not there when it was sent in an earlier visit. */
  file?: File
  state: 'chosen' | 'sending' | 'sent' | 'failed' | 'refused'
  /** What the server calls it, once it is sent. */
  key?: string
  /** Why it was refused here: its kind, its size, one too many, or nothing in it. */
  fault?: FileFault
}

export type FileFault = 'type' | 'size' | 'count' | 'empty'

/** What a field takes. */
export interface FileRules {
  /** MIME types, such as `image/jpeg`, `application/pdf`, `image/*`. */
  accept: readonly string[]
  /** Bytes a file may have. */
  sizeMax: number
  /** Files in all. @default 1 */
  filesMax?: number
}

/** By the end of the name: phones and old browsers give no type, and a wrong one. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', heic: 'image/heic', heif: 'image/heif', pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv', xml: 'text/xml', txt: 'text/plain', mp4: 'video/mp4',
}

/**
 * Files as the field keeps them; those that break a rule are kept too, with the reason, so that nobody wonders where they went.
 * @param already files there before; refused ones do not count
 */
export function takeFiles(chosen: readonly File[], already: readonly FieldFile[], rules: FileRules, idOf: (index: number) => string): FieldFile[] {
  let left = (rules.filesMax ?? 1) - already.filter(({ state }) => state !== 'refused').length
  return chosen.map((file, index) => {
    const type = typeOf(file)
    const fault = faultOf(file, type, rules) ?? (left <= 0 ? 'count' : null)
    if (fault === null) left -= 1
    return { id: idOf(index), name: file.name.normalize('NFC'), size: file.size, type, file, ...(fault === null ? { state: 'chosen' as const } : { state: 'refused' as const, fault }) }
  })
}

function faultOf(file: File, type: string, { accept, sizeMax }: FileRules): FileFault | null {
  const fits = accept.some((one) => (one.endsWith('/*') ? type.startsWith(one.slice(0, -1)) : one === type))
  if (!fits) return 'type'
  if (file.size === 0) return 'empty'
  return file.size > sizeMax ? 'size' : null
}

function typeOf(file: File): string {
  const end = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''
  return TYPES[end] ?? file.type
}

/** What a field takes, as people say it. @example kindsOf(['image/jpeg', 'application/pdf']) → ['JPG', 'PDF'] */
export function kindsOf(accept: readonly string[]): string[] {
  const names = accept.flatMap((type) => Object.entries(TYPES).filter(([, known]) => (type.endsWith('/*') ? known.startsWith(type.slice(0, -1)) : known === type)).map(([end]) => end.toUpperCase()))
  return [...new Set(names)].filter((name) => name !== 'JPEG' && name !== 'HEIF')
}

/** A size in the largest unit that gives a number to read. @example sizeIn('vi', 2_400_000) → '2,3 MB' */
export function sizeIn(tag: string, bytes: number): string {
  const [unit, value] = bytes >= 1_048_576 ? (['MB', bytes / 1_048_576] as const) : (['kB', bytes / 1024] as const)
  return `${new Intl.NumberFormat(tag, { maximumFractionDigits: unit === 'MB' ? 1 : 0 }).format(Math.max(value, unit === 'kB' ? 1 : 0.1))} ${unit}`
}
