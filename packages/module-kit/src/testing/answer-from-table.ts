/**
 * What the mocked gateway answers, by procedure: data, a refusal (`{ refusal, status }` in an Error's cause), or nothing yet.
 * A function is asked with the request's input.
 */
export type Answers = Readonly<Record<string, unknown>>

/** Answers a request of `sectorClient` from a table, in the gateway's own words. A procedure that is not in it answers null. */
export async function answerFromTable(answers: Answers, address: string, { signal, body }: Pick<RequestInit, 'signal' | 'body'> = {}): Promise<Response> {
  const { pathname, searchParams } = new URL(address, 'http://story.invalid')
  const procedures = decodeURIComponent(pathname).split('/').at(-1)!.split(',')
  const inputs = JSON.parse(typeof body === 'string' ? body : (searchParams.get('input') ?? '{}')) as Record<string, unknown>
  const answerOf = (name: string, at: number): unknown => (typeof answers[name] === 'function' ? (answers[name] as (input: unknown) => unknown)(inputs[at]) : answers[name])
  if (procedures.some((name) => answers[name] === 'loading'))
    return new Promise((_, refuse) => signal?.addEventListener('abort', () => refuse(signal.reason)))
  const parts = procedures.map((name, at) => {
    const answer = answerOf(name, at)
    return answer instanceof Error ? failed(name, answer) : { result: { data: answer ?? null } }
  })
  return new Response(JSON.stringify(parts), { status: 207, headers: { 'content-type': 'application/json' } })
}

function failed(path: string, error: Error) {
  const cause = (error.cause ?? {}) as { status?: number; code?: string; params?: Record<string, string | number> }
  const httpStatus = cause.status ?? 500
  const refusal = cause.code ? { code: cause.code, params: cause.params ?? {} } : undefined
  return { error: { message: error.message, code: -32603, data: { code: 'INTERNAL_SERVER_ERROR', httpStatus, path, refusal, requestId: 'story-1' } } }
}
