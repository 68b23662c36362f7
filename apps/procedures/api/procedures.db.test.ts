import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { callerFor } from '@mc/server-kit/testing'
import { migrationsOf, runSeed } from '@mc/server-kit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shippedProcedures } from './catalogue/shipped-procedures.ts'
import sector from './sector.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([sector]) })
  await runSeed({ ownerUrl: database.ownerUrl, sectors: [sector], size: 'small', today: '2026-11-25' })
})
afterAll(() => database[Symbol.asyncDispose]())

it('lists what is published, to anybody', async () => {
  const list = await callerFor(sector, database, null).catalogue.list()
  expect(list.map(({ code }) => code)).toEqual(shippedProcedures().map(({ code }) => code))
})
