/** A part of a document's body. Text is Vietnamese, in any Unicode form. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; isStrong?: boolean }
  | { kind: 'list'; items: readonly string[] }
  /** What is known, line by line: `Họ và tên: …`. */
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] }

/** Who signs. Without a name the place is left free for a hand. */
export type Signer = {
  /** Title and authority, in capitals when drawn: `KT. Giám đốc`. */
  title: string
  name: string | null
  /** Printed as the picture of a digital signature. @see Decree 30/2020/NĐ-CP, annex I, part II, section I, 8 */
  signature?: { office: string; at: Date }
}

/**
 * A document of an authority, with the parts that the decree names.
 * @source Decree 30/2020/NĐ-CP, art. 8 and annex I
 */
export type OfficialDocument = {
  /** `GIẤY PHÉP`; drawn in capitals. Also the file's title. */
  kind: string
  /** What it is about (trích yếu). */
  summary?: string
  /** The authority, and the one above it. */
  issuer: { name: string; superior?: string }
  /** `12/GP-SXD`; null where the form has none. */
  number: string | null
  /** Where it is made. */
  place: string
  /** Local day, `yyyy-mm-dd`. */
  on: string
  body: readonly Block[]
  signers: readonly Signer[]
  recipients?: readonly string[]
  /** How anybody checks it: an address (drawn as a QR too), and a code to type in. */
  check?: { address: string; code: string }
  /** Small lines at the foot of the last page. */
  notes?: readonly string[]
  /** Marks the whole document as a trial one. */
  isTest?: boolean
  /** The instant of its making, for the file's own data. */
  madeAt: Date
}
