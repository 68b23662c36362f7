/** A device as its owner would call it. */
export type DeviceName = {
  /** Name of the browser; null when it does not say. */
  browser: string | null
  /** `phone`, `tablet`, `computer` or unknown. */
  kind: 'phone' | 'tablet' | 'computer' | 'unknown'
  /** Operating system; null when it does not say. */
  system: string | null
}

/** Most special first: every browser calls itself Mozilla, and most call themselves Chrome and Safari too. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/coc_coc/i, 'Cốc Cốc'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: readonly [RegExp, string, DeviceName['kind']][] = [
  [/iPhone/, 'iOS', 'phone'],
  [/iPad/, 'iPadOS', 'tablet'],
  [/Android.*Mobile/, 'Android', 'phone'],
  [/Android/, 'Android', 'tablet'],
  [/Windows/, 'Windows', 'computer'],
  [/Mac OS X|Macintosh/, 'macOS', 'computer'],
  [/Linux|CrOS/, 'Linux', 'computer'],
]

/** Reads a `User-Agent` so that a person recognises their device in a list. */
export function deviceName(userAgent: string | null): DeviceName {
  const agent = userAgent ?? ''
  const system = SYSTEMS.find(([pattern]) => pattern.test(agent))
  return { browser: BROWSERS.find(([pattern]) => pattern.test(agent))?.[1] ?? null, kind: system?.[2] ?? 'unknown', system: system?.[1] ?? null }
}
