import { foldVietnamese, matchesFolded } from '@mc/names'
import * as z from 'zod/mini'
import { modulesFor } from '../registry/modules-for.ts'
import type { RegisteredModule } from '../registry/read-modules.ts'
import { procedureFor, router } from './kit.ts'

const QUERY_MAX = 100
const TextSchema = z.object({ vi: z.string(), en: z.string() })
const Service = z.object({ moduleId: z.string(), moduleTitle: TextSchema, path: z.string(), title: TextSchema, summary: z.nullable(TextSchema) })

/** Services by words, with or without diacritics: the pages a person may open, of whichever module. */
export function searchRouter(modules: readonly RegisteredModule[]) {
  return router({
    services: procedureFor('anyone')
      .input(z.object({ query: z.string().check(z.maxLength(QUERY_MAX)), limit: z._default(z.int().check(z.gte(1), z.lte(50)), 20) }))
      .output(z.array(Service))
      .query(({ ctx, input }) => {
        const words = foldVietnamese(input.query).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
        if (words.length === 0) return []
        const found = modulesFor(modules, ctx.viewer?.roles ?? null).flatMap((module) =>
          module.routes
            .filter((route) => !route.path.includes(':'))
            .map((route) => {
              const texts = [route.title, route.words, route.summary, module.title].flatMap((text) => (text ? [text.vi, text.en] : []))
              const all = texts.join(' ')
              const fits = words.every((word) => matchesFolded(word, all) > 0)
              // The very words in the title come first, then the title without marks, then the rest.
              const score = fits ? 1 + 2 * Math.max(matchesFolded(input.query, route.title.vi), matchesFolded(input.query, route.title.en)) + matchesFolded(input.query, all) : 0
              return { score, service: { moduleId: module.id, moduleTitle: module.title, path: `/${module.id}${route.path && `/${route.path}`}`, title: route.title, summary: route.summary ?? null } }
            }),
        )
        return found.filter((one) => one.score > 0).sort((a, b) => b.score - a.score).slice(0, input.limit).map((one) => one.service)
      }),
  })
}
