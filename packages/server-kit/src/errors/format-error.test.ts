import { DomainError } from '@mc/errors'
import { TRPCError } from '@trpc/server'
import { getTRPCErrorShape } from '@trpc/server'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { requestContext, type SectorServices } from '../context/context.ts'
import { sectorKit } from '../procedures/sector-kit.ts'

class ClubFull extends DomainError {
  readonly code = 'club.meeting.full'
  readonly kind = 'conflict'
}
class TooFast extends DomainError {
  readonly code = 'club.meeting.too-fast'
  readonly kind = 'limit'
}

const { procedureFor, router } = sectorKit<object>()
const club = router({
  full: procedureFor('anyone').output(z.null()).query(() => {
    throw new ClubFull({ seats: 12 })
  }),
  fast: procedureFor('anyone').output(z.null()).query(() => {
    throw new TooFast()
  }),
  defect: procedureFor('anyone').output(z.null()).query(() => {
    throw new Error('relation "club.secret" does not exist')
  }),
  wrongOutput: procedureFor('anyone').output(z.object({ n: z.number() })).query(() => ({ n: 'mật' as unknown as number })),
  form: procedureFor('anyone')
    .input(z.object({ name: z.string().check(z.minLength(1, 'club.name.missing')), place: z.object({ seats: z.number() }) }))
    .output(z.null())
    .mutation(() => null),
})

async function shapeOf(path: 'full' | 'fast' | 'defect' | 'wrongOutput' | 'form', input?: unknown) {
  const services = { db: { as: () => ({}), mayLag: () => ({}) } } as unknown as SectorServices
  const ctx = requestContext(services, { viewer: null, locale: 'vi', requestId: 'req-7' })
  const procedure = club._def.procedures[path]
  const error = await (procedure as unknown as (call: object) => Promise<unknown>)({ ctx, path, type: procedure._def.type, getRawInput: async () => input, batchIndex: 0 }).catch((cause: unknown) => cause)
  if (!(error instanceof TRPCError)) throw new Error('The call did not fail as it should.')
  return getTRPCErrorShape({ config: club._def._config, error, type: procedure._def.type, path, input, ctx })
}

describe('what of an error leaves the server', () => {
  it('is a refusal’s code and values', async () => {
    expect(await shapeOf('full')).toEqual({
      message: 'club.meeting.full',
      code: -32009,
      data: { code: 'CONFLICT', httpStatus: 409, path: 'full', requestId: 'req-7', refusal: { code: 'club.meeting.full', params: { seats: 12 } } },
    })
    expect((await shapeOf('fast')).data).toMatchObject({ code: 'TOO_MANY_REQUESTS', httpStatus: 429 })
  })

  it.each(['defect', 'wrongOutput'] as const)('is of a %s nothing but the request’s number', async (path) => {
    const shape = await shapeOf(path)
    expect(shape).toEqual({ message: 'internal', code: -32603, data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, path, requestId: 'req-7' } })
  })

  it('is of a wrong input what is wrong with each field', async () => {
    const shape = await shapeOf('form', { name: '', place: { seats: 'x' } })
    expect(shape).toMatchObject({ message: 'invalid', data: { httpStatus: 400, fields: { name: ['club.name.missing'], 'place.seats': ['invalid_type'] } } })
    expect((await shapeOf('form', 7)).data.fields).toEqual({ '': ['invalid_type'] })
  })
})
