import type { Text } from '@mc/i18n'

/** Substances people are allergic to. Model data. */
export const ALLERGENS: Readonly<Record<string, Text>> = {
  penicillin: { vi: 'Penicilin', en: 'Penicillin' },
  cephalosporin: { vi: 'Cephalosporin', en: 'Cephalosporins' },
  nsaid: { vi: 'Thuốc giảm đau chống viêm (NSAID)', en: 'Anti-inflammatory painkillers (NSAIDs)' },
  seafood: { vi: 'Hải sản', en: 'Seafood' },
  peanut: { vi: 'Lạc (đậu phộng)', en: 'Peanut' },
  'house-dust': { vi: 'Bụi nhà', en: 'House dust' },
}

/** What happens on contact. */
export const REACTIONS: Readonly<Record<string, Text>> = {
  rash: { vi: 'Nổi mẩn, ngứa', en: 'Rash, itching' },
  anaphylaxis: { vi: 'Phản vệ', en: 'Anaphylaxis' },
  wheeze: { vi: 'Khò khè, khó thở', en: 'Wheeze, short of breath' },
  stomach: { vi: 'Đau bụng, nôn', en: 'Stomach pain, vomiting' },
}

/** The name in a table, or the code itself. */
export function namedIn(table: Readonly<Record<string, Text>>, code: string): Text {
  return table[code] ?? { vi: code, en: code }
}
