import { everyProcedureRefusesOtherRoles } from '@mc/server-kit/testing'
import type { Db } from '@mc/db'
import type { PlatformDatabase } from '@mc/server-kit'
import { expect, test } from 'vitest'
import type { SessionStore } from '../sessions/session-store.ts'
import { portalRouter } from './router.ts'

const untouched = new Proxy({}, { get: () => () => { throw new Error('reached') } })

test('every procedure of the portal’s own API lets in exactly its roles', async () => {
  const router = portalRouter({ db: untouched as Db<PlatformDatabase>, sessions: untouched as SessionStore, works: { look: async () => undefined } })
  expect(await everyProcedureRefusesOtherRoles({ id: 'portal', router })).toBe(42)
})
