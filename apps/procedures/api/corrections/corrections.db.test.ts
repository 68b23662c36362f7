import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { migrationsOf, runSeed } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import sector from '../sector.ts'

const FATHER = '019085000017'
const TEACHER = '019190000068'
const key = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([sector]) })
  await runSeed({ ownerUrl: database.ownerUrl, sectors: [sector], size: 'small', today: '2026-11-25' })
})
afterAll(() => database[Symbol.asyncDispose]())

const as = (personId: string) => callerFor(sector, database, aViewer({ personId }))

it('a value that a register filled in is reported once, to its keeper, and seen by nobody else', async () => {
  const father = as(FATHER)
  const { id } = await father.drafts.start({ procedureCode: '1.005280', idempotencyKey: key(1) })
  const { revision } = await father.drafts.get({ id })
  await father.drafts.prefill({ id, revision })
  const { sources } = await father.drafts.get({ id })
  expect(sources['headName']).toBe('applicant.name')

  const wrong = { draftId: id, question: 'headName', valueRight: 'Nguyễn Văn Hưng', idempotencyKey: key(2) }
  const first = await father.corrections.report(wrong)
  expect(await father.corrections.report(wrong)).toEqual(first)
  expect(first).toMatchObject({ source: 'applicant.name', valueRight: 'Nguyễn Văn Hưng', owner: { vi: 'Công an cấp xã' }, answer: null })
  expect(await father.corrections.list()).toHaveLength(1)
  expect(await as(TEACHER).corrections.list()).toEqual([])
})

it('what no register gave, or another’s draft, cannot be reported', async () => {
  const father = as(FATHER)
  const { id } = await father.drafts.start({ procedureCode: '1.005280', idempotencyKey: key(1) })
  await expect(father.corrections.report({ draftId: id, question: 'coopName', valueRight: 'x', idempotencyKey: key(3) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(as(TEACHER).corrections.report({ draftId: id, question: 'headName', valueRight: 'x', idempotencyKey: key(4) })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
