import type { Db } from '@mc/db'
import { limitRate, PLATFORM_SCOPE, TooManyTries, type Clock, type PlatformDatabase } from '@mc/server-kit'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { withoutNumbers } from '../portal-api/reports.router.ts'
import { CSP_REPORTS } from './security-headers.ts'

/** All browsers together: a page that breaks the policy for everybody must not fill the table. */
const LIMIT = 120
const WINDOW_SECONDS = 60
const BODY_MAX = 16 * 1024
const PART_MAX = 300

const part = z.pipe(z.optional(z.string()), z.transform((text: string | undefined) => withoutQuery(text ?? '').slice(0, PART_MAX)))
const reportSchema = z.object({
  'csp-report': z.object({ 'effective-directive': part, 'blocked-uri': part, 'source-file': part, 'document-uri': part, 'script-sample': part }),
})

/** Takes what browsers say the Content-Security-Policy stopped, for the console: under the module whose script it was. */
export function cspReportRoutes(app: FastifyInstance, of: { db: Db<PlatformDatabase>; clock: Clock }): void {
  app.addContentTypeParser('application/csp-report', { parseAs: 'string', bodyLimit: BODY_MAX }, app.getDefaultJsonParser('error', 'error'))
  app.post(CSP_REPORTS, async (request, reply) => {
    const result = reportSchema.safeParse(request.body)
    if (!result.success) return reply.code(400).send({ error: 'invalid' })
    const report = result.data['csp-report']
    const tables = of.db.as(PLATFORM_SCOPE)
    try {
      await limitRate(tables, { bucket: 'csp-reports', limit: LIMIT, windowSeconds: WINDOW_SECONDS })
    } catch (error) {
      if (error instanceof TooManyTries) return reply.code(429).send({ error: error.code })
      throw error
    }
    const [, module = 'portal', version = null] = /\/modules\/([a-z][a-z-]{0,39})\/([\w.-]{1,40})\//.exec(report['source-file']) ?? []
    const detail = withoutNumbers(`${report['effective-directive']} stopped ${report['blocked-uri']} in ${report['source-file'] || report['document-uri']} ${report['script-sample']}`.trim())
    await tables.insertInto('platform.client_reports').values({ module, version, kind: 'csp', detail, user_agent: null, at: of.clock.now() }).execute()
    return reply.code(204).send()
  })
}

/** Queries hold codes and what people search for. */
function withoutQuery(address: string): string {
  return address.split(/[?#]/)[0] ?? ''
}
