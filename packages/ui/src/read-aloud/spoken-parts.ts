/** Letters of one part at most: some browsers fall silent in the middle of a longer one. */
const PART_MAX = 180

/**
 * A text in parts that a voice reads one after the other: whole sentences where they are short enough, else cut between words.
 * @example spokenParts('Một. Hai.') → ['Một. Hai.']
 */
export function spokenParts(text: string): string[] {
  const sentences = text.replace(/\s+/gu, ' ').trim().match(/[^.!?…]+[.!?…]*\s*/gu) ?? []
  const parts: string[] = []
  for (const sentence of sentences.flatMap((one) => cut(one.trim()))) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + sentence.length < PART_MAX) parts[parts.length - 1] = `${last} ${sentence}`
    else parts.push(sentence)
  }
  return parts
}

function cut(sentence: string): string[] {
  if (sentence.length <= PART_MAX) return sentence === '' ? [] : [sentence]
  const at = sentence.lastIndexOf(' ', PART_MAX)
  const end = at > 0 ? at : PART_MAX
  return [sentence.slice(0, end), ...cut(sentence.slice(end).trim())]
}
