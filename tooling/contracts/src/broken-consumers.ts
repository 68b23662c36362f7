import { breaksBetween, type ApiBreak, type ApiContract } from '@mc/api-contract'
import type { CodeUses } from './code-consumers.ts'
import type { KeptRelease } from './kept-releases.ts'

/** A consumer that a change breaks. */
export type BrokenConsumer = {
  /** A place in code (`apps/health/web/front/front.page.tsx:11`) or a release (`release health@0aa1b2`). */
  consumer: string
  /** A release is out and cannot be changed; code can be changed with the API. */
  kind: 'code' | 'release'
  api: string
  broken: ApiBreak
}

/**
 * Who breaks by the difference between the contract in git and the code's: those who call the procedure.
 * @param before the contract in git; null when there is none yet
 */
export function brokenByChange(before: ApiContract | null, now: ApiContract, uses: CodeUses): BrokenConsumer[] {
  if (!before) return []
  const api = now.info.title
  return breaksBetween(before, now).flatMap((broken) =>
    (uses.calls.get(api)?.get(broken.operation) ?? []).map(({ place }): BrokenConsumer => ({ consumer: place, kind: 'code', api, broken })),
  )
}

/** Which kept releases no longer find in the APIs what they were built against. */
export function brokenReleases(releases: readonly KeptRelease[], now: ReadonlyMap<string, ApiContract>): BrokenConsumer[] {
  return releases.flatMap(({ name, uses, apis }) =>
    Object.entries(uses.calls).flatMap(([api, calls]) => {
      const before = apis[api]
      const served = now.get(api)
      if (!before) return []
      const breaks = breaksBetween(before, served ?? { ...before, paths: {} }, new Set(calls))
      return breaks.map((broken): BrokenConsumer => ({ consumer: `release ${name}`, kind: 'release', api, broken }))
    }),
  )
}

/** One line for who changed it. */
export function sentenceOf({ consumer, api, broken }: BrokenConsumer): string {
  return `${consumer} breaks: ${api}.${broken.operation} ${broken.detail}`
}
