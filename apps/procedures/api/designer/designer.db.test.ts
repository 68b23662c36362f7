import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { migrationsOf } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sector from '../sector.ts'
import { fillForTests } from '../testing/fill-for-tests.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([sector]) })
  await fillForTests(database)
})
afterAll(() => database[Symbol.asyncDispose]())

const CODE = '1.001193'
const as = (personId: string, now = '2026-11-25T02:00:00Z') => callerFor(sector, database, aViewer({ personId, roles: ['administrator'] }), { now })
const son = () => as('019070000134').designer
const second = (now?: string) => as('019072000192', now).designer
const refusal = (code: string) => expect.objectContaining({ cause: expect.objectContaining({ code }) })
const firstDocument = async () => (await son().get({ code: CODE, version: 1 })).document
const edited = async (part: object) => JSON.stringify({ ...JSON.parse(await firstDocument()), ...part })

describe('a new version', () => {
  it('is published by two people, from its day on, and the one before stays as it is', async () => {
    const before = await firstDocument()
    const draft = await son().save({ document: await edited({ version: 40, effectiveFrom: '2026-12-01', synonyms: ['giấy khai sinh cho con'] }), draft: null })
    expect(draft).toMatchObject({ code: CODE, version: 2 })
    const proposed = await son().propose(draft)
    await expect(son().approve(proposed)).rejects.toEqual(refusal('procedures.designer.second-person'))
    await second().approve(proposed)
    const versions = async (now?: string) => (await second(now).list()).find(({ code }) => code === CODE)!.versions.map(({ version, state, isInForce }) => [version, state, isInForce])
    expect(await versions()).toEqual([[2, 'published', false], [1, 'published', true]])
    expect(await versions('2026-12-01T02:00:00Z')).toEqual([[2, 'published', true], [1, 'published', false]])
    expect(await firstDocument()).toBe(before)
    const published = await second().get({ code: CODE, version: 2 })
    expect(published).toMatchObject({ approvedBy: expect.any(String), proposedBy: { isMe: false }, before: { version: 1 } })
    expect(JSON.parse(published.document)).toMatchObject({ version: 2 })
    await expect(son().save({ document: published.document, draft: { code: CODE, version: 2, changedAt: published.changedAt } })).rejects.toEqual(refusal('procedures.designer.version-changed'))
    await expect(son().withdraw({ code: CODE, version: 2, changedAt: published.changedAt })).rejects.toEqual(refusal('procedures.designer.version-changed'))
  })

  it('takes no effect on a day that is over', async () => {
    const draft = await son().save({ document: await edited({ effectiveFrom: '2026-11-24' }), draft: null })
    await expect(son().propose(draft)).rejects.toEqual(refusal('procedures.designer.effect-too-early'))
    const changed = await son().save({ document: await edited({ effectiveFrom: '2026-11-25' }), draft })
    const proposed = await son().propose(changed)
    await expect(second('2026-11-26T02:00:00Z').approve(proposed)).rejects.toEqual(refusal('procedures.designer.effect-too-early'))
    expect(await second().withdraw(proposed)).toMatchObject({ state: 'withdrawn' })
  })

  it('of two people who edit the same draft the second is told', async () => {
    const draft = await son().save({ document: await edited({ effectiveFrom: '2026-12-05' }), draft: null })
    await second('2026-11-25T02:01:00Z').save({ document: await edited({ effectiveFrom: '2026-12-06' }), draft })
    await expect(son().save({ document: await edited({}), draft })).rejects.toEqual(refusal('procedures.designer.version-changed'))
    await expect(son().propose(draft)).rejects.toEqual(refusal('procedures.designer.version-changed'))
  })

  it('gets a number of its own however many begin one at once', async () => {
    const document = await edited({ effectiveFrom: '2026-12-10' })
    const begun = await Promise.all(Array.from({ length: 8 }, () => son().save({ document, draft: null })))
    expect(new Set(begun.map(({ version }) => version)).size).toBe(8)
  })

  it('that cannot be run is refused with what is wrong', async () => {
    await expect(son().save({ document: '{', draft: null })).rejects.toEqual(refusal('procedures.designer.document-bad'))
    await expect(son().save({ document: await edited({ workflow: { reception: { agency: 'nowhere', role: 'one-stop.officer' }, stages: [[{ id: 'a', name: { vi: 'a', en: 'a' }, agency: 'school', role: 'agency.officer', limit: { halfDays: 1 } }]], approval: { agency: 'school', role: 'agency.leader' } } }), draft: null })).rejects.toEqual(refusal('procedures.designer.document-bad'))
    await expect(son().get({ code: CODE, version: 999 })).rejects.toEqual(refusal('procedures.designer.version-missing'))
  })
})
