import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { migrationsOf, silentLog } from '@mc/server-kit'
import { aViewer, callerFor, registerPerson, testServices } from '@mc/server-kit/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PaymentsDatabase } from '../database.ts'
import payments from '../sector.ts'

const FATHER = '019085000017'
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ sets: migrationsOf([payments]) })
  await registerPerson(database, { citizenId: FATHER })
})
afterAll(() => database[Symbol.asyncDispose]())

it('a dossier’s fee is one bill of its applicant, however often it is told', async () => {
  const { db, clock } = testServices<PaymentsDatabase>(payments.id, database)
  const name = { vi: 'Lệ phí cấp giấy phép', en: 'Licence fee' }
  const payload = { dossierId: randomUUID(), citizenId: FATHER, code: 'H55.05.443-261125-0001', amountDong: '135000', title: { vi: 'Đổi giấy phép lái xe', en: 'Exchange a driving licence' }, charges: [{ name, amountDong: '135000' }] }
  for (let again = 0; again < 3; again++) {
    await db.transaction({ duty: 'system', citizen: FATHER }, (trx) => payments.handlers!['dossier.fee-asked']!({ id: randomUUID(), type: 'dossier.fee-asked', version: 1, payload, at: clock.now() }, { trx, clock, log: silentLog }))
  }
  const { unpaid } = await callerFor(payments, database, aViewer({ personId: FATHER })).bills.listMine()
  expect(unpaid).toMatchObject([{ kind: 'fee', code: payload.code, amountDong: '135000', dueOn: '2026-12-05' }])
  const { details } = await callerFor(payments, database, aViewer({ personId: FATHER })).bills.getMine({ billId: unpaid[0]!.billId })
  expect(details).toMatchObject({ kind: 'fee', procedure: payload.title })
})
