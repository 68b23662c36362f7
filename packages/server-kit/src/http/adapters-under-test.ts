import { initTRPC, TRPCError } from '@trpc/server'
import { fastifyTRPCPlugin, type CreateFastifyContextOptions } from '@trpc/server/adapters/fastify'
import Fastify, { type FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { serveRouter } from './serve-router.ts'

/** Carries dates and bigints as tagged text: a stand-in for any transformer. */
export const taggingTransformer = {
  serialize: (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value ?? null, function (this: Record<string, unknown>, key, plain: unknown) {
        const raw = this[key]
        return raw instanceof Date ? { $date: raw.toISOString() } : typeof raw === 'bigint' ? { $bigint: String(raw) } : plain
      }),
    ),
  deserialize: (value: unknown): unknown =>
    value === null
      ? undefined
      : JSON.parse(JSON.stringify(value), (_, item: { $date?: string; $bigint?: string } | null) =>
          item?.$date ? new Date(item.$date) : item?.$bigint ? BigInt(item.$bigint) : item,
        ),
}

/** What the test sees of calls that were cut short. */
export const aborted: string[] = []

/** A router of everything that adapters treat in different ways. */
export function routerUnderTest(hasTransformer: boolean) {
  const t = initTRPC.context<{ user: string }>().create({ isDev: false, ...(hasTransformer && { transformer: taggingTransformer }) })
  return t.router({
    echo: t.procedure.input(z.any()).query(({ input, ctx }) => ({ input: input as unknown, user: ctx.user })),
    greet: t.procedure.input(z.object({ name: z.string() })).query(({ input }) => `Chào ${input.name}`),
    nested: { deep: { add: t.procedure.input(z.object({ a: z.number(), b: z.number() })).mutation(({ input }) => input.a + input.b) } },
    nothing: t.procedure.mutation(() => undefined),
    fails: t.procedure.query(() => {
      throw new TRPCError({ code: 'CONFLICT', message: 'taken' })
    }),
    breaks: t.procedure.query(() => {
      throw new Error('a defect')
    }),
    stream: t.procedure.query(async function* () {
      yield 1
      yield 2
    }),
    slow: t.procedure.input(z.string()).query(async ({ input, signal }) => {
      await new Promise<void>((resolve) => {
        signal?.addEventListener('abort', () => {
          aborted.push(input)
          resolve()
        })
        setTimeout(resolve, 10_000).unref()
      })
      return 'late'
    }),
    late: t.procedure.query(() => new Promise<string>((resolve) => setTimeout(() => resolve('late'), 200))),
    count: t.procedure.input(z.object({ to: z.number() })).subscription(async function* ({ input }) {
      for (let number = 1; number <= input.to; number++) yield number
    }),
    forever: t.procedure.input(z.string()).subscription(async function* ({ input, signal }) {
      yield 'begun'
      await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }))
      aborted.push(input)
    }),
  })
}

export type RouterUnderTest = ReturnType<typeof routerUnderTest>

/** Serves a router by one of the two adapters, on a free port. */
export async function serveBy(adapter: 'ours' | 'stock', router: RouterUnderTest): Promise<{ app: FastifyInstance; url: string }> {
  const app = Fastify({ routerOptions: { maxParamLength: 5_000 }, forceCloseConnections: true })
  const contextOf = (user: string | undefined) => {
    if (user === 'refused') throw new TRPCError({ code: 'UNAUTHORIZED', message: 'no context' })
    return { user: user ?? 'nobody' }
  }
  if (adapter === 'ours') {
    serveRouter(app, { prefix: '/api', router, maxBatchSize: 4, createContext: (request) => contextOf(request.headers['x-user'] as string | undefined) })
  } else {
    await app.register(fastifyTRPCPlugin, {
      prefix: '/api',
      trpcOptions: { router, maxBatchSize: 4, createContext: ({ req }: CreateFastifyContextOptions) => contextOf(req.headers['x-user'] as string | undefined) },
    })
  }
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return { app, url: `${address}/api` }
}
