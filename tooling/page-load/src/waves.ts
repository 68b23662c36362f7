/** When a request was sent and answered, in milliseconds on one clock. */
export type Request = { beginMs: number; endMs: number }

/**
 * How many times the page had to wait for an answer before it could ask further: a request that begins after some
 * request of the wave before has ended belongs to the next wave.
 * @example wavesOf([{ beginMs: 0, endMs: 9 }, { beginMs: 1, endMs: 5 }, { beginMs: 10, endMs: 12 }]) → 2
 */
export function wavesOf(requests: readonly Request[]): number {
  let waves = 0
  let waveEnds = -Infinity
  let nextEnds = Infinity
  for (const request of [...requests].sort((a, b) => a.beginMs - b.beginMs)) {
    if (request.beginMs >= waveEnds) {
      waves += 1
      nextEnds = Infinity
    }
    nextEnds = Math.min(nextEnds, request.endMs)
    waveEnds = nextEnds
  }
  return waves
}
