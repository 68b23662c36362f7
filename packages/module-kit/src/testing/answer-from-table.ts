/** What the mocked gateway answers, by procedure: data, a refusal (`{ refusal, status }` in an Error's cause), or nothing yet. */
export type Answers = Readonly<Record<string, unknown>>

/** Answers a request of `sectorClient` from a table, in the gateway's own words. A procedure that is not in it answers null. */
export async function answerFromTable(answers: Answers, address: string, signal: AbortSignal | undefined): Promise<Response> {
  const procedures = decodeURIComponent(new URL(address, 'http://story.invalid').pathname).split('/').at(-1)!.split(',')
  if (procedures.some((name) => answers[name] === 'loading'))
    return new Promise((_, refuse) => signal?.addEventListener('abort', () => refuse(signal.reason)))
  const parts = procedures.map((name) => (answers[name] instanceof Error ? failed(name, answers[name]) : { result: { data: answers[name] ?? null } }))
  return new Response(JSON.stringify(parts), { status: 207, headers: { 'content-type': 'application/json' } })
}

function failed(path: string, error: Error) {
  const cause = (error.cause ?? {}) as { status?: number; code?: string; params?: Record<string, string | number> }
  const httpStatus = cause.status ?? 500
  const refusal = cause.code ? { code: cause.code, params: cause.params ?? {} } : undefined
  return { error: { message: error.message, code: -32603, data: { code: 'INTERNAL_SERVER_ERROR', httpStatus, path, refusal, requestId: 'story-1' } } }
}
