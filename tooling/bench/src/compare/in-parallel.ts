/**
 * Repeats `work` in as many lanes as given until the time is over.
 * @returns how often it was done a second
 */
export async function inParallel(lanes: number, seconds: number, work: (turn: number) => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  const end = begin + seconds * 1000
  let turns = 0
  const lane = async () => {
    while (performance.now() < end) await work((turns += 1))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return (turns * 1000) / (performance.now() - begin)
}
