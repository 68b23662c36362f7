import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { accessReasons } from './access-reasons.messages.ts'
import { healthRefusals } from './refusals.messages.ts'

const sector = join(import.meta.dirname, '..')
const textsOf = (folder: string, suffix: string) =>
  readdirSync(join(sector, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .map((file) => readFileSync(join(sector, folder, file), 'utf8'))

it('has a message for every refusal, and none for a refusal that does not exist', () => {
  const codes = textsOf('model', '.error.ts').flatMap((text) => [...text.matchAll(/code = '([^']+)'/g)].map((found) => found[1]!))
  expect(codes.length).toBeGreaterThan(10)
  expect(Object.keys(healthRefusals).sort()).toEqual(codes.sort())
})

it('has a sentence for every reason that is written into the log', () => {
  const reasons = textsOf('api', '.procedure.ts').flatMap((text) => [...text.matchAll(/'(health\.access\.[^']+)'/g)].map((found) => found[1]!))
  expect(Object.keys(accessReasons).sort()).toEqual([...new Set(reasons)].sort())
})
