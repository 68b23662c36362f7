/** Parts that a document has at most. */
const PARTS_MAX = 64

type Part = { fileName: string; base64: string; isLast: boolean }

/**
 * Fetches a document part by part.
 * @param read gives a part by its number
 */
export async function wholeDocument(read: (part: number) => Promise<Part>): Promise<{ fileName: string; base64: string }> {
  const parts: string[] = []
  for (let number = 0; number < PARTS_MAX; number++) {
    const { fileName, base64, isLast } = await read(number)
    parts.push(atob(base64))
    if (isLast) return { fileName, base64: btoa(parts.join('')) }
  }
  throw new Error('A document without an end.')
}
