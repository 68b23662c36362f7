import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { abortWithCaller } from '../http/abort-with-caller.ts'
import { handleEvent } from '../jobs/handle-event.ts'
import type { SectorServices } from '../context/context.ts'
import type { AnySector } from '../sector/define-sector.ts'
import { describeSector } from './sector-description.ts'

const Event = z.object({
  id: z.uuid(),
  type: z.string(),
  version: z.number(),
  payload: z.record(z.string(), z.unknown()),
  at: z.iso.datetime(),
})

/** The platform's errands: what the sector does in the background, one event, one run of a job. */
export function workRoutes(scope: FastifyInstance, { sector, services }: { sector: AnySector; services: SectorServices }): void {
  scope.get('/work/description', async () => describeSector(sector))

  scope.post('/work/events', async (request, reply) => {
    const event = Event.safeParse(request.body)
    if (!event.success) return reply.code(400).send({ error: 'invalid' })
    await handleEvent({ ...event.data, at: new Date(event.data.at) }, sector, services)
    return reply.code(204).send()
  })

  scope.post('/work/jobs/:name', async (request, reply) => {
    const { name } = request.params as { name: string }
    const job = sector.jobs?.find((one) => one.name === name)
    if (!job) return reply.code(404).send({ error: 'not-found' })
    const { db, clock, log } = services
    const { payload } = request.body as { payload?: unknown }
    await job.run(payload, { db, clock, log, signal: abortWithCaller(request, reply) })
    return reply.code(204).send()
  })
}
