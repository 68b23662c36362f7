/** The embedded server did not come up. The message is one line that says what to do, and is shown to people as it is. */
export class EmbeddedStartFailed extends Error {
  override readonly name = 'EmbeddedStartFailed'
  readonly reason: 'disk-full' | 'port-used' | 'no-binaries' | 'not-ready'

  constructor(reason: 'disk-full' | 'port-used' | 'no-binaries' | 'not-ready', message: string) {
    super(message)
    this.reason = reason
  }
}

/** Finds in the server's own log why it ended, and says it in one line. */
export function failureFromLog(log: string, at: { dataDir: string; port: number; logFile: string }): EmbeddedStartFailed {
  if (/No space left on device|Disk quota exceeded/i.test(log))
    return new EmbeddedStartFailed('disk-full', `The disk is full: PostgreSQL cannot write in ${at.dataDir}. Free some space and start again.`)
  if (/could not bind|Address already in use|could not create any TCP\/IP sockets/i.test(log))
    return new EmbeddedStartFailed('port-used', `Port ${at.port} is used by another program: PostgreSQL cannot listen there. Choose another port or end that program.`)
  const last = log.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line))?.trim() ?? 'it ended without a word'
  return new EmbeddedStartFailed('not-ready', `PostgreSQL did not start in ${at.dataDir}: ${last} (log: ${at.logFile})`)
}
