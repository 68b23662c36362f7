import list from '../communes/communes.json' with { type: 'json' }
import type { PlaceNames } from '../../model/sign/answers-in-words.ts'

const KINDS: Readonly<Record<string, string>> = { phuong: 'phường', xa: 'xã', 'dac-khu': 'đặc khu' }
let known: ReadonlyMap<string, string> | null = null

/** Communes by their codes, as addresses name them. Provinces keep what the form says. */
export function placeNames(): PlaceNames {
  known ??= new Map(Object.values(list).flatMap((rows) => (rows as string[][]).map(([code, kind, name]) => [code!, `${KINDS[kind!] ?? ''} ${name}`.trim()] as const)))
  const names = known
  return (code) => names.get(code) ?? null
}
