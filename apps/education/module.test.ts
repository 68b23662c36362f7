import { ALL_ROLES } from '@mc/server-kit'
import { readFileSync, globSync } from 'node:fs'
import { expect, it } from 'vitest'
import education from './module.ts'

const routes = education.features.flatMap((feature) => feature.routes)
const sources = globSync('{api,model}/**/*.ts', { cwd: import.meta.dirname }).filter((file) => !/\.test\./.test(file))
const text = sources.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n')

it('opens its front page and look-up to everybody, the desk to teachers only', () => {
  const rolesOf = (path: string) => routes.find((route) => route.path === path)?.roles
  expect(rolesOf('')).toEqual(['anyone'])
  expect(rolesOf('look-up')).toEqual(['anyone'])
  expect(rolesOf('children/:citizenId')).toEqual(['citizen'])
  expect(rolesOf('desk/:classId/:subjectId')).toEqual(['teacher'])
  for (const route of routes) for (const role of route.roles) expect(ALL_ROLES).toContain(role)
})

it('names in two languages every record and reason that its procedures write into the access log', () => {
  const written = new Set(text.match(/'education\.(access\.[a-z-]+|marks)'/g)!.map((key) => key.slice(1, -1)))
  expect(written.size).toBeGreaterThanOrEqual(3)
  for (const key of written) expect(education.records?.[key]).toMatchObject({ vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) })
})
