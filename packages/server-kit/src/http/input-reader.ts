import { TRPCError, type TRPCCombinedDataTransformer } from '@trpc/server'

/** What a request brings for its calls: JSON text of the input, or in a batch of the inputs by index. */
export type RawInput = { isBatch: boolean; rawInput: string | undefined }

/** The inputs of a request's calls, read when the first call asks: a role is refused before a wrong input is. */
export type InputReader = {
  /** @throws TRPCError BAD_REQUEST when the text is no JSON */
  at(index: number): unknown
  /** What was read so far, for error formatters. */
  seen(index: number): unknown
}

/** Reads inputs as tRPC's own adapters do: one, or in a batch an object by index. Text that PostgreSQL cannot hold is refused. */
export function inputReader(calls: RawInput, count: number, transformer: TRPCCombinedDataTransformer): InputReader {
  let inputs: readonly unknown[] | null = null
  let fault: TRPCError | null = null
  const read = (): readonly unknown[] => {
    if (!calls.rawInput) return []
    const json: unknown = JSON.parse(calls.rawInput)
    // The text is looked at first: the walk is for the one call in a million.
    if (calls.rawInput.includes('\\u0000') && holdsNul(json)) throw new TRPCError({ code: 'BAD_REQUEST', message: 'Text with a NUL character' })
    if (!calls.isBatch) return [transformer.input.deserialize(json)]
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
      throw new TRPCError({ code: 'BAD_REQUEST', message: '"input" needs to be an object when doing a batch call' })
    }
    const byIndex = json as Record<number, unknown>
    return Array.from({ length: count }, (_, index) =>
      Object.hasOwn(byIndex, index) && byIndex[index] !== undefined ? transformer.input.deserialize(byIndex[index]) : undefined,
    )
  }
  return {
    at: (index) => {
      if (fault) throw fault
      try {
        inputs ??= read()
      } catch (cause) {
        fault = cause instanceof TRPCError ? cause : new TRPCError({ code: 'BAD_REQUEST', message: cause instanceof Error ? cause.message : 'Invalid input', cause })
        throw fault
      }
      return inputs[index]
    },
    seen: (index) => inputs?.[index],
  }
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  return typeof value === 'object' && value !== null && Object.entries(value).some(([name, part]) => name.includes('\0') || holdsNul(part))
}
