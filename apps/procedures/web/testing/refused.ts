/** A refusal as the gateway of a story gives it. */
export function refused(code: string, params: Readonly<Record<string, string | number>> = {}, status = 409): Error {
  return new Error(code, { cause: { code, params, status } })
}
