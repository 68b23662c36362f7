/**
 * Divides and rounds half up (half away from zero for negative amounts, as a correction mirrors its charge).
 * Use it once, at the line the law rounds.
 * @throws RangeError when the divisor is not positive
 * @example divideHalfUp(5n, 2n) → 3n; divideHalfUp(-5n, 2n) → -3n
 */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) throw new RangeError('The divisor must be more than 0.')
  const magnitude = dividend < 0n ? -dividend : dividend
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n)
  return dividend < 0n ? -rounded : rounded
}

/**
 * A share of an amount, in basis points (1/100 of a percent), rounded half up to the đồng.
 * @example shareOf(99_200n, 800n) → 7_936n (8 % VAT)
 */
export function shareOf(amountDong: bigint, basisPoints: bigint): bigint {
  return divideHalfUp(amountDong * basisPoints, 10_000n)
}
