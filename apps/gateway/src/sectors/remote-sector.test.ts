import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { silentLog } from '@mc/server-kit'
import { SectorAway, SERVED_BY_HEADER, type ForwardedFacts } from '@mc/server-kit/remote'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RemoteSector } from './remote-sector.ts'

const FACTS: ForwardedFacts = { use: 'api', requestId: 'r1', locale: 'vi', viewer: null, isolated: false }
/** What the breaker waits before it lets one request through, and a little. */
const RESET_MS = 2_200

/** A sector's server: its own answers, a refusal to speak, or somebody else in its place. */
const MANNERS = {
  well: (response: ServerResponse) => response.writeHead(200, { [SERVED_BY_HEADER]: 'orchard' }).end('{}'),
  failing: (response: ServerResponse) => response.writeHead(500, { [SERVED_BY_HEADER]: 'orchard' }).end('{}'),
  gone: (response: ServerResponse) => response.socket?.destroy(),
  stranger: (response: ServerResponse) => response.writeHead(200).end('<h1>nginx</h1>'),
} as const

let server: Server
let url = ''
let manner: keyof typeof MANNERS = 'well'
let reached = 0
let said: string[] = []
let sector: RemoteSector

beforeAll(async () => {
  server = createServer((_, response) => {
    reached += 1
    MANNERS[manner](response)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  url = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  manner = 'well'
  reached = 0
  said = []
  const note = (facts: unknown) => void said.push(String((facts as { action: string }).action))
  sector = new RemoteSector({ id: 'orchard', url, sign: async () => 'token', log: { ...silentLog, error: note, info: note } })
})
afterEach(() => sector.close())

/** @returns the status, or that the sector is away */
async function ask(signal = new AbortController().signal): Promise<number | 'away'> {
  try {
    const answer = await sector.send({ method: 'GET', path: '/api/orchard/x', headers: {}, facts: FACTS, signal })
    await answer.body.dump()
    return answer.statusCode
  } catch (error) {
    if (error instanceof SectorAway) return 'away'
    throw error
  }
}
const askTimes = (times: number) => Promise.all(Array.from({ length: times }, () => ask()))
const later = () => new Promise((resolve) => setTimeout(resolve, RESET_MS))

async function open(how: 'gone' | 'stranger' = 'gone'): Promise<void> {
  manner = how
  for (let n = 0; n < 10; n++) await ask()
  expect(sector.isAway).toBe(true)
}

describe('the breaker before a sector’s server', () => {
  it.each(['gone', 'stranger'] as const)('opens after ten tries of a server that is %s: the next ones fail at once and do not reach it', async (how) => {
    await open(how)
    const before = reached
    expect(new Set(await askTimes(20))).toEqual(new Set(['away']))
    expect(reached).toBe(before)
    expect(said).toEqual(['sector.away'])
  })

  it('lets one through when it is half open; that one failing opens it again', async () => {
    await open()
    await later()
    const before = reached
    expect(new Set(await askTimes(8))).toEqual(new Set(['away']))
    expect(reached).toBe(before + 1)
    expect(sector.isAway).toBe(true)
  })

  it('closes when that one is answered: all reach the server again', async () => {
    await open()
    manner = 'well'
    await later()
    expect(await ask()).toBe(200)
    expect(sector.isAway).toBe(false)
    expect(said).toEqual(['sector.away', 'sector.back'])
    expect(await askTimes(5)).toEqual([200, 200, 200, 200, 200])
  })

  it('stays closed for the sector’s own failures, for less than ten tries, and when fewer than half fail', async () => {
    manner = 'failing'
    expect(new Set(await askTimes(20))).toEqual(new Set([500]))
    expect(sector.isAway).toBe(false)
    manner = 'gone'
    for (let n = 0; n < 9; n++) await ask()
    expect(sector.isAway).toBe(false)
  })

  it('stays closed when few tries fail', async () => {
    manner = 'gone'
    expect(await askTimes(5)).toEqual(['away', 'away', 'away', 'away', 'away'])
    expect(sector.isAway).toBe(false)
  })

  it('does not count callers who went away', async () => {
    const gone = AbortSignal.abort()
    for (let n = 0; n < 15; n++) await expect(ask(gone)).rejects.toMatchObject({ name: 'AbortError' })
    expect(sector.isAway).toBe(false)
    expect(await ask()).toBe(200)
  })
})
