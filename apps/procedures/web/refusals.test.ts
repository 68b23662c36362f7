import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { accessReasons } from './access-reasons.messages.ts'
import { proceduresRefusals } from './refusals.messages.ts'

const sector = join(import.meta.dirname, '..')
const found = (files: string, pattern: RegExp) =>
  globSync(files, { cwd: sector }).flatMap((file) => [...readFileSync(join(sector, file), 'utf8').matchAll(pattern)].map((match) => match[1]!))

it('has words for every refusal, and none without one', () => {
  const files = ['model/**/*.error.ts', '../../packages/dossier/src/**/*.error.ts', '../../packages/dossier-store/src/**/*.error.ts']
  expect(Object.keys(proceduresRefusals).sort()).toEqual(files.flatMap((one) => found(one, /code = '([^']+)'/g)).sort())
})

it('has words for every record and reason that is written into the log, and none without one', () => {
  expect(Object.keys(accessReasons).sort()).toEqual([...new Set(found('api/**/*.ts', /(?:resource|reason): '(procedures\.[^']+)'/g))].sort())
})
