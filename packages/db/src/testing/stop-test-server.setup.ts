import { joinTestServer, stopTestServer } from './test-server.ts'

/** Vitest's global set-up of the `db` project: the server itself is started by the first test that wants a database. */
export async function setup(): Promise<void> {
  await joinTestServer()
}

export async function teardown(): Promise<void> {
  await stopTestServer()
}
