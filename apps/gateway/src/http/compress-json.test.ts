import { initTRPC } from '@trpc/server'
import { serveRouter } from '@mc/server-kit'
import Fastify from 'fastify'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressJson } from './compress-json.ts'

const t = initTRPC.create()
const router = t.router({
  long: t.procedure.query(() => 'đường '.repeat(500)),
  short: t.procedure.query(() => 'đường'),
})

/** What an API's answers become on their way out. */
async function ask(path: string, acceptEncoding?: string) {
  const app = Fastify()
  app.addHook('onSend', compressJson)
  serveRouter(app, { prefix: '/api/roads', router, createContext: () => ({}) })
  const { headers, rawPayload } = await app.inject({ url: `/api/roads/${path}`, headers: { ...(acceptEncoding && { 'accept-encoding': acceptEncoding }) } })
  await app.close()
  return { encoding: headers['content-encoding'], type: headers['content-type'], vary: headers.vary, length: Number(headers['content-length']), rawPayload }
}

const words = (bytes: Buffer) => (JSON.parse(bytes.toString()) as { result: { data: string } }).result.data

it.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
] as const)('compresses a long answer of an API by %s', async (encoding, accepted, unpack) => {
  const answer = await ask('long', accepted)
  expect(answer).toMatchObject({ encoding, type: 'application/json', vary: 'trpc-accept, accept, accept-encoding', length: answer.rawPayload.length })
  expect(answer.rawPayload.length).toBeLessThan(400)
  expect(words(unpack(answer.rawPayload))).toBe('đường '.repeat(500))
})

it('leaves a short answer, and one to a client that takes no encoding, as it is', async () => {
  const [short, plain] = [await ask('short', 'gzip, br'), await ask('long')]
  expect([short.encoding, words(short.rawPayload), short.vary]).toEqual([undefined, 'đường', 'trpc-accept, accept'])
  expect([plain.encoding, words(plain.rawPayload), plain.length]).toEqual([undefined, 'đường '.repeat(500), plain.rawPayload.length])
})
