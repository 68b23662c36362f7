const NAME_MIN = 2
const NAME_MAX = 60

/** Whether a text will do as the name of a key's holder or of a token. */
export function isName(text: string): boolean {
  const { length } = text.trim()
  return length >= NAME_MIN && length <= NAME_MAX
}
