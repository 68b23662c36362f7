import type { FastifyReply, FastifyRequest } from 'fastify'

/** Methods that change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site's page sends with the person's cookie. The cookie is SameSite=Lax already; this
 * also holds where a sibling subdomain counts as the same site.
 * @param originOf the only origin whose pages may send this request
 */
export function refuseForeignWrites(originOf: (request: FastifyRequest) => string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (SAFE.has(request.method)) return undefined
    const { origin, 'sec-fetch-site': site } = request.headers
    const foreign = origin !== undefined ? origin !== originOf(request) : site !== undefined && site !== 'same-origin' && site !== 'none'
    return foreign ? reply.code(403).send({ error: 'foreign-origin' }) : undefined
  }
}
