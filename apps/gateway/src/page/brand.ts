import { brandStyle } from '@mc/brand'
import { readBrand } from '@mc/brand/read-brand'
import type { BootBrand } from '@mc/module-kit'

/** The province's look as pages carry it. */
export type PageBrand = { words: BootBrand; style: string; icon: string }

/** A door, in the page itself: an icon is no reason for a request. */
const DOOR = '<rect width="32" height="32" rx="6" fill="#9b1c1c"/><path d="M10 26V7h12v19" fill="none" stroke="#fff" stroke-width="2.5"/><circle cx="18.5" cy="17" r="1.6" fill="#fff"/>'

/** The icon of a portal that was given no brand. */
export const PLAIN_ICON = icon('0 0 32 32', DOOR)

/**
 * What `MC_BRAND` names; null when it is empty.
 * @throws Error that says what is wrong with it: the portal does not start half-dressed
 */
export function pageBrand(nameOrPath: string): PageBrand | null {
  if (nameOrPath === '') return null
  const brand = readBrand(nameOrPath)
  const { ground, line, drawing, shape } = brand.emblem
  return {
    words: { name: brand.name, place: brand.place, emblem: brand.emblem },
    style: brandStyle(brand),
    icon: icon('0 0 40 40', `<rect width="40" height="40" rx="${shape === 'round' ? 20 : 9}" fill="${ground}"/><path d="${drawing}" fill="none" stroke="${line}" stroke-width="2.5"/>`),
  }
}

function icon(viewBox: string, shapes: string): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${shapes}</svg>`)}`
}
