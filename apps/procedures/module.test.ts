import { manifestOf } from '@mc/module-kit'
import { ALL_ROLES } from '@mc/server-kit'
import { expect, it } from 'vitest'
import sector from './api/sector.ts'
import module from './module.ts'

it('has one id in portal, gateway and database, and asks for roles that exist', async () => {
  expect(sector.id).toBe(module.id)
  const { routes, fills } = manifestOf(module)
  for (const role of [...routes, ...fills].flatMap((one) => one.roles ?? [])) expect(ALL_ROLES).toContain(role)
})

it('has code behind every page and card', { timeout: 30_000 }, async () => {
  for (const route of module.features.flatMap((feature) => feature.routes)) expect(await route.load()).toBeTypeOf('function')
  for (const filler of module.fills?.['home.cards'] ?? []) expect(await filler.load()).toBeTypeOf('function')
})
