import { request as httpRequest } from 'node:http'
import { TRPCClientError, createTRPCClient, httpBatchLink, httpBatchStreamLink, httpLink, httpSubscriptionLink, type TRPCLink } from '@trpc/client'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { aborted, routerUnderTest, serveBy, taggingTransformer, type RouterUnderTest } from './adapters-under-test.ts'

type Links = { httpLink: typeof httpLink; httpBatchLink: typeof httpBatchLink; httpBatchStreamLink: typeof httpBatchStreamLink }

/** The same client tests against both adapters: whatever the stock one does, ours does. */
describe.each(['ours', 'stock'] as const)('tRPC’s client on the %s adapter', (adapter) => {
  describe.each([false, true])('with a transformer: %s', (hasTransformer) => {
    let app: FastifyInstance
    let url: string
    const transformer = hasTransformer ? taggingTransformer : undefined
    const clientBy = (link: keyof Links, more: object = {}) => {
      // The links' types want the transformer exactly when the router has one, which here is settled at run time.
      const make = { httpLink, httpBatchLink, httpBatchStreamLink }[link] as unknown as (options: object) => TRPCLink<RouterUnderTest>
      return createTRPCClient<RouterUnderTest>({ links: [make({ url, ...(transformer && { transformer }), ...more })] })
    }

    beforeAll(async () => ({ app, url } = await serveBy(adapter, routerUnderTest(hasTransformer))))
    afterAll(() => app.close())

    describe.each(['httpLink', 'httpBatchLink', 'httpBatchStreamLink'] as const)('by %s', (link) => {
      it('queries and writes', async () => {
        const api = clientBy(link, { headers: { 'x-user': 'An' } })
        expect(await api.greet.query({ name: 'Nguyễn Thị Ánh + & %20' })).toBe('Chào Nguyễn Thị Ánh + & %20')
        expect(await api.echo.query({ a: [1, null, 'đ'] })).toEqual({ input: { a: [1, null, 'đ'] }, user: 'An' })
        expect(await api.nested.deep.add.mutate({ a: 2, b: 3 })).toBe(5)
        expect((await api.nothing.mutate()) ?? null).toBeNull()
      })

      it('answers several calls of one moment, each with its own outcome', async () => {
        const api = clientBy(link)
        const outcomes = await Promise.allSettled([api.greet.query({ name: 'A' }), api.fails.query(), api.greet.query({ name: 1 as unknown as string })])
        const seen = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : (outcome.reason as TRPCClientError<RouterUnderTest>).data?.code))
        expect(seen).toEqual(['Chào A', 'CONFLICT', 'BAD_REQUEST'])
      })

      it.each([
        ['fails', { code: 'CONFLICT', httpStatus: 409, path: 'fails' }, 'taken'],
        ['breaks', { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, path: 'breaks' }, 'a defect'],
      ] as const)('tells that %s', async (path, data, message) => {
        const error = await clientBy(link)[path].query().catch((cause: unknown) => cause)
        expect(error).toBeInstanceOf(TRPCClientError)
        expect(error).toMatchObject({ data, message })
      })

      it('tells of a path that is not there, and of a context that could not be made', async () => {
        const api = clientBy(link, { headers: { 'x-user': 'refused' } })
        await expect((api as unknown as { gone: { query(): Promise<unknown> } }).gone.query()).rejects.toMatchObject({ data: { code: 'NOT_FOUND', path: 'gone' } })
        await expect(api.greet.query({ name: 'A' })).rejects.toMatchObject({ data: { code: 'UNAUTHORIZED' }, message: 'no context' })
      })

      it('hears that the caller has gone', async () => {
        aborted.length = 0
        const controller = new AbortController()
        const word = `${adapter} ${link} ${hasTransformer}`
        const call = clientBy(link).slow.query(word, { signal: controller.signal })
        setTimeout(() => controller.abort(), 100)
        await expect(call).rejects.toThrow()
        await vi.waitFor(() => expect(aborted).toEqual([word]), 5_000)
      })
    })

    if (hasTransformer) {
      it('carries dates and bigints', async () => {
        const input = { at: new Date('2026-11-25T00:00:00Z'), dong: 9_007_199_254_740_993n }
        expect(await clientBy('httpBatchLink').echo.query(input)).toMatchObject({ input })
      })
    }

    it('streams the answers of a batch as they come', async () => {
      const api = clientBy('httpBatchStreamLink')
      const order: string[] = []
      await Promise.all([api.late.query().then(() => order.push('late')), api.greet.query({ name: 'A' }).then(() => order.push('quick'))])
      expect(order).toEqual(['quick', 'late'])
      const numbers: number[] = []
      for await (const number of await api.stream.query()) numbers.push(number)
      expect(numbers).toEqual([1, 2])
    })

    it('streams a subscription by Server-Sent Events and hears when it is left', async () => {
      aborted.length = 0
      const make = httpSubscriptionLink as unknown as (options: object) => TRPCLink<RouterUnderTest>
      const link = make({ url, EventSource: NodeEventSource, ...(transformer && { transformer }) })
      const api = createTRPCClient<RouterUnderTest>({ links: [link] })
      const numbers: unknown[] = []
      await new Promise<void>((resolve, reject) =>
        api.count.subscribe({ to: 3 }, { onData: (number) => numbers.push(number), onComplete: resolve, onError: reject }),
      )
      expect(numbers).toEqual([1, 2, 3])
      const word = `${adapter} ${hasTransformer}`
      const begun = await new Promise<{ unsubscribe(): void }>((resolve) => {
        const subscription = api.forever.subscribe(word, { onData: () => resolve(subscription) })
      })
      begun.unsubscribe()
      await vi.waitFor(() => expect(aborted).toEqual([word]), 5_000)
    })
  })
})

describe('byte for byte', () => {
  const served = {} as Record<'ours' | 'stock', { app: FastifyInstance; url: string }>
  beforeAll(async () => {
    for (const adapter of ['ours', 'stock'] as const) served[adapter] = await serveBy(adapter, routerUnderTest(false))
  })
  afterAll(() => Promise.all(Object.values(served).map(({ app }) => app.close())))

  const ask = async (adapter: 'ours' | 'stock', path: string, init: RequestInit) => {
    const answer = await fetch(served[adapter].url + path, init)
    return { status: answer.status, type: answer.headers.get('content-type'), allow: answer.headers.get('allow'), vary: answer.headers.get('vary'), body: await answer.text() }
  }
  const post = (body: string): RequestInit => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const input = (value: unknown) => encodeURIComponent(JSON.stringify(value))

  it.each<[string, string, RequestInit]>([
    ['a query', `/greet?input=${input({ name: 'Ánh' })}`, {}],
    ['a query without input', '/echo', {}],
    ['a mutation', '/nested.deep.add', post('{"a":1,"b":2}')],
    ['a mutation without a body', '/nothing', post('')],
    ['a mutation that answers nothing', '/nothing', post('{}')],
    ['a mutation by GET', '/nothing', {}],
    ['a query by POST', '/greet', post('{"name":"A"}')],
    ['a query by PUT', '/greet', { method: 'PUT', body: '{}', headers: { 'content-type': 'application/json' } }],
    ['a path that is not there', '/gone', {}],
    ['a path of Object’s', '/constructor', {}],
    ['a batch', `/greet,echo?batch=1&input=${input({ 0: { name: 'A' }, 1: 2 })}`, {}],
    ['a batch with commas encoded', `/greet%2Cecho?batch=1&input=${input({ 0: { name: 'A' }, 1: 2 })}`, {}],
    ['a batch of one', `/greet?batch=1&input=${input({ 0: { name: 'A' } })}`, {}],
    ['a batch of different outcomes', `/greet,fails,breaks?batch=1&input=${input({ 0: { name: 'A' } })}`, {}],
    ['a batch of equal outcomes', '/fails,fails?batch=1', {}],
    ['a batch of mutations', '/nested.deep.add,nothing?batch=1', post('{"0":{"a":1,"b":2}}')],
    ['a batch with one not there', `/greet,gone?batch=1&input=${input({ 0: { name: 'A' } })}`, {}],
    ['a batch whose input is no object', '/greet,greet?batch=1&input=3', {}],
    ['a batch whose input is a list', `/echo,echo?batch=1&input=${input(['a', 'b'])}`, {}],
    ['a batch whose input is null', '/greet,greet?batch=1&input=null', {}],
    ['an input of the wrong type', `/greet?input=${input({ name: 1 })}`, {}],
    ['an input that is no JSON', '/greet?input=%7Bname', {}],
    ['a body that is no JSON', '/nested.deep.add', post('{"a":')],
    ['an input with __proto__', `/echo?input=${encodeURIComponent('{"__proto__":{"x":1},"constructor":2}')}`, {}],
    ['a context that could not be made', `/greet?input=${input({ name: 'A' })}`, { headers: { 'x-user': 'refused' } }],
    ['a context that could not be made for a batch', '/fails,fails?batch=1', { headers: { 'x-user': 'refused' } }],
    ['an answer that streams', '/stream', {}],
    ['HEAD', '/greet', { method: 'HEAD' }],
    ['a streamed call that is no batch', '/greet', { headers: { 'trpc-accept': 'application/jsonl' } }],
    ['a streamed batch', `/greet?batch=1&input=${input({ 0: { name: 'A' } })}`, { headers: { 'trpc-accept': 'application/jsonl' } }],
    ['batched subscriptions', '/count,count?batch=1', {}],
    ['a subscription', `/count?input=${input({ to: 2 })}`, {}],
    ['a subscription by POST', '/count', post('{"to":2}')],
    ['a subscription with a wrong input', '/count', {}],
  ])('%s is answered alike', async (_, path, init) => {
    expect(await ask('ours', path, init)).toEqual(await ask('stock', path, init))
  })

  it.each([
    ['a batch of different kinds', '/greet,nothing?batch=1'],
    ['a batch that is too large', '/fails,fails,fails,fails,fails?batch=1'],
  ])('%s is answered alike, but as JSON where the stock adapter says text', async (_, path) => {
    const [ours, stock] = [await ask('ours', path, {}), await ask('stock', path, {})]
    expect(ours).toEqual({ ...stock, type: 'application/json' })
    expect(stock.type).toMatch(/^text\/plain/)
  })

  it('refuses, unlike the stock adapter, a POST that another site’s form can send (CSRF)', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const answer = await ask('ours', '/nothing', { method: 'POST', body: '{}', headers: { 'content-type': type } })
      expect([answer.status, JSON.parse(answer.body).error.data.code], type).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    }
    expect((await ask('ours', '/nothing', { method: 'POST' })).status).toBe(415)
  })

  it('refuses a body over 1 MB', async () => {
    const answer = await ask('ours', '/nested.deep.add', post(JSON.stringify({ a: 'x'.repeat(1_100_000) })))
    expect([answer.status, JSON.parse(answer.body).error.data.code]).toEqual([413, 'PAYLOAD_TOO_LARGE'])
  })

  it('refuses text with a NUL, which no database column can hold, wherever it stands; the six signs \\u0000 are only text', async () => {
    const write = async (input: unknown) => (await ask('ours', '/nested.deep.add', post(JSON.stringify(input)))).status
    expect([await write({ a: 'x\0' }), await write([{ 'k\0': 1 }])]).toEqual([400, 400])
    const read = (text: string) => ask('ours', `/greet?input=${encodeURIComponent(JSON.stringify({ name: text }))}`, {})
    expect([(await read('a\0')).status, (await read('a\\u0000')).status]).toEqual([400, 200])
  })

  it('forbids keeping the answer', async () => {
    expect((await fetch(`${served.ours.url}/echo`)).headers.get('cache-control')).toBe('no-store')
  })
})

/** As much of the browser's EventSource as tRPC's client uses; Node 24 has none. */
class NodeEventSource extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 2
  readyState = 0
  readonly #request

  constructor(url: string | URL) {
    super()
    this.#request = httpRequest(url, { headers: { accept: 'text/event-stream' } }, (response) => {
      this.readyState = 1
      this.dispatchEvent(new Event('open'))
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          this.#tell(text.slice(0, end))
          text = text.slice(end + 2)
        }
      })
      response.on('error', () => undefined)
      response.on('end', () => this.readyState !== 2 && this.dispatchEvent(new Event('error')))
    })
    this.#request.on('error', () => undefined)
    this.#request.end()
  }

  #tell(block: string): void {
    const fields = block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trimStart()] as const)
    const value = (name: string) => fields.filter(([field]) => field === name).map(([, text]) => text).join('\n')
    if (value('data') === '' && value('event') === '') return
    this.dispatchEvent(new MessageEvent(value('event') || 'message', { data: value('data'), lastEventId: value('id') }))
  }

  close(): void {
    this.readyState = 2
    this.#request.destroy()
  }
}
