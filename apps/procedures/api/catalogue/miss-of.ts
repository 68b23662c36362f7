import { foldVietnamese } from '@mc/names'

/** Digits in a row from which a search may hold somebody's number: it is not kept. */
const NUMBER = /\d[\d .-]{4,}\d/

/** A search as it is kept: as typed, and folded, by which the same ones count as one. Null when it says nothing or may name a person by number or address. */
export function missOf(query: string): { query: string; folded: string } | null {
  const tidy = query.toWellFormed().normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const folded = foldVietnamese(tidy)
  return folded.length < 2 || !/\p{L}/u.test(folded) || NUMBER.test(folded) || folded.includes('@') ? null : { query: tidy, folded }
}
