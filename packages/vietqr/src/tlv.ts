/** Fields of an EMVCo text by their two-digit id. */
export type Fields = ReadonlyMap<string, string>

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * One field: id, length in bytes as two digits, value.
 * @throws RangeError when the value is longer than 99 bytes
 * @example field('53', '704') → '5303704'
 */
export function field(id: string, value: string): string {
  const bytes = encoder.encode(value).length
  if (bytes > 99) throw new RangeError(`Field ${id} has ${bytes} bytes; 99 is the most.`)
  return `${id}${String(bytes).padStart(2, '0')}${value}`
}

/** Splits a text into its fields, counting bytes; null when lengths do not add up. */
export function fieldsOf(text: string): Fields | null {
  const bytes = encoder.encode(text)
  const fields = new Map<string, string>()
  for (let at = 0; at < bytes.length; ) {
    const head = decoder.decode(bytes.subarray(at, at + 4))
    const end = at + 4 + Number(head.slice(2))
    if (!/^\d{4}$/.test(head) || end > bytes.length) return null
    fields.set(head.slice(0, 2), decoder.decode(bytes.subarray(at + 4, end)))
    at = end
  }
  return fields
}
