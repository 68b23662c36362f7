/**
 * Waits until somebody asks the process to end: Ctrl-C, `kill`, a closed terminal. It goes on listening: one Ctrl-C arrives
 * twice, from the terminal and from the launcher, and the second must not end the process before what it started is ended.
 */
export function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
