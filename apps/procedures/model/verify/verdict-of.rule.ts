import type { VerifiedDocument, VerifiedSignature } from './verified-document.ts'

/** The worse one is said first. */
const ORDER = ['broken', 'untrusted', 'unknown', 'valid'] as const

/**
 * What the signatures of a document say together: it is valid when all are.
 * @param isWithdrawn its issuer took it back: that counts when nothing is wrong with the file itself
 * @source Law 20/2023/QH15, art. 22; Decree 30/2020/NĐ-CP, arts. 5 and 13
 */
export function verdictOf(signatures: readonly Pick<VerifiedSignature, 'verdict'>[], isWithdrawn: boolean): VerifiedDocument['verdict'] {
  if (signatures.length === 0) return 'none'
  const worst = ORDER.find((verdict) => signatures.some((one) => one.verdict === verdict)) ?? 'unknown'
  return worst === 'valid' && isWithdrawn ? 'withdrawn' : worst
}
