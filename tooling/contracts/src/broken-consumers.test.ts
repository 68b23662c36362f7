import { contractOf, type ApiContract } from '@mc/api-contract'
import { sectorKit } from '@mc/server-kit'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { brokenByChange, brokenReleases, sentenceOf } from './broken-consumers.ts'
import type { CodeUses } from './code-consumers.ts'
import { keptReleases } from './kept-releases.ts'
import { KEPT } from './root.ts'

const { procedureFor, router } = sectorKit<Record<never, never>>()

/** The club's API as it is, with one thing changed. */
function club(changed: { input?: z.ZodMiniType; output?: z.ZodMiniType; roles?: 'teacher'; level?: 2; isolated?: true; isGone?: true } = {}): ApiContract {
  const find = procedureFor(changed.roles ?? 'citizen')
    .atLevel(changed.level ?? 1, changed.isolated ? { isolated: true } : {})
    .input(changed.input ?? z.object({ name: z.string(), year: z.optional(z.int()) }))
    .output(changed.output ?? z.object({ found: z.array(z.object({ name: z.string(), since: z.optional(z.string()) })) }))
    .query(() => ({ found: [] }))
  const count = procedureFor('anyone').output(z.int()).query(() => 0)
  return contractOf({ id: 'club', router: changed.isGone ? router({ members: router({ count }) }) : router({ members: router({ find, count }) }) })
}

const uses: CodeUses = { calls: new Map([['club', new Map([['members.find', [{ module: 'club', place: 'apps/club/web/members.page.tsx:7' }]]])]]), kit: new Map() }
const told = (now: ApiContract) => brokenByChange(club(), now, uses).map(sentenceOf)

describe('a change of an API', () => {
  it.each<[string, ApiContract]>([
    ['nothing', club()],
    ['one more field in the answer', club({ output: z.object({ found: z.array(z.object({ name: z.string(), since: z.optional(z.string()), town: z.string() })) }) })],
    ['one more field that may be asked', club({ input: z.object({ name: z.string(), year: z.optional(z.int()), town: z.optional(z.string()) }) })],
    ['an input that takes more', club({ input: z.object({ name: z.optional(z.string()), year: z.optional(z.number()) }) })],
  ])('%s: breaks nobody', (_, now) => expect(told(now)).toEqual([]))

  it.each<[string, ApiContract, string]>([
    ['a procedure is gone', club({ isGone: true }), 'is there no more'],
    ['a role is no longer let in', club({ roles: 'teacher' }), 'no longer lets in "citizen"'],
    ['a higher level', club({ level: 2 }), 'asks for identity level 2, was 1'],
    ['only from isolated pages', club({ isolated: true }), 'takes calls only from pages on an origin of their own'],
    ['a field must be given', club({ input: z.object({ name: z.string(), year: z.int() }) }), 'input "year" is now required'],
    ['a field takes less', club({ input: z.object({ name: z.string().check(z.maxLength(3)), year: z.optional(z.int()) }) }), 'input "name" was no maxLength, now only maxLength 3'],
    ['an answer without a field', club({ output: z.object({ found: z.array(z.object({ since: z.optional(z.string()) })) }) }), 'answer "found[].name" may be missing now'],
    ['an answer of another type', club({ output: z.object({ found: z.array(z.object({ name: z.int(), since: z.optional(z.string()) })) }) }), 'answer "found[].name" was string, now also integer'],
  ])('%s: named with who calls it', (_, now, detail) => expect(told(now)).toContain(`apps/club/web/members.page.tsx:7 breaks: club.members.find ${detail}`))

  it('is nobody’s loss when nobody calls what is gone', () => {
    const other: CodeUses = { calls: new Map([['club', new Map([['members.count', [{ module: 'club', place: 'x' }]]])]]), kit: new Map() }
    expect(brokenByChange(club(), club({ isGone: true }), other)).toEqual([])
  })
})

describe('a release that is out', () => {
  const [release] = keptReleases(KEPT)
  const health = release?.apis['health']

  it('finds in its own contract all it needs, and nothing where the sector is gone', () => {
    if (!release || !health) throw new Error('no release is kept')
    expect(brokenReleases([release], new Map([['health', health]]))).toEqual([])
    expect(brokenReleases([release], new Map()).map((one) => one.broken.operation)).toEqual(release.uses.calls['health'])
  })

  it('is named when the API under it changes', () => {
    if (!release || !health) throw new Error('no release is kept')
    const now = structuredClone(health)
    const answer = now.paths['/api/health/insurance.getMine']?.get?.responses['200'].content['application/json']?.schema.properties?.['result']?.properties?.['data']
    if (!answer?.properties) throw new Error('the answer is not as it was')
    const [field = ''] = answer.required ?? []
    delete answer.properties[field]
    answer.required = answer.required?.filter((name) => name !== field) ?? []
    expect(brokenReleases([release], new Map([['health', now]])).map(sentenceOf)).toEqual([`release ${release.name} breaks: health.insurance.getMine answer "${field}" may be missing now`])
  })
})
