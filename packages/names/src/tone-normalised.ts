/**
 * Tone marks alone (grave, acute, hook, tilde, dot): the marks that make another letter (circumflex, breve, horn) stay.
 */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u
const OPEN_PAIR = /(o[ae]|uy)$/iu

/**
 * A text with each tone on one agreed place, so that the two ways to write a syllable match: `Hóa` and `Hoá`, `Thụy`
 * and `Thuỵ`, `khỏe` and `khoẻ`. The tone of an open syllable in oa, oe, uy goes to its first vowel (the old way).
 * For matching, not for showing.
 *
 * @example toneNormalised('Hoá') → 'Hóa'
 */
export function toneNormalised(text: string): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, toneToFirstVowel)
}

function toneToFirstVowel(syllable: string): string {
  const decomposed = syllable.normalize('NFD')
  const tone = TONE.exec(decomposed)?.[0]
  if (tone === undefined) return syllable
  const bare = decomposed.replace(TONE, '')
  // 'quý' is q + u + ý: its u belongs to the consonant, so the tone has only one place.
  if (!OPEN_PAIR.test(bare) || /quy$/iu.test(bare)) return syllable
  return (bare.slice(0, -1) + tone + bare.slice(-1)).normalize('NFC')
}
