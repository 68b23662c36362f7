/**
 * JSON in one form: keys sorted, no spaces, `undefined` left out, bigint as text. Two inputs that mean the same are the
 * same text.
 * @example canonicalJson({ b: 1n, a: [new Date(0)] }) → '{"a":["1970-01-01T00:00:00.000Z"],"b":"1"}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return JSON.stringify(value.toString())
  if (value instanceof Date) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    entries.sort(([one], [other]) => (one < other ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
