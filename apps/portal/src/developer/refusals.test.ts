import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { developerMessages } from './developer.messages.ts'

it('has words for every refusal of the registry, in both languages, and none without one', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../gateway/src/registry/registry-refusals.error.ts'), 'utf8')
  const codes = [...source.matchAll(/code = '([^']+)'/g)].map((match) => match[1]!)
  expect(codes.length).toBeGreaterThan(8)
  expect(Object.keys(developerMessages).filter((key) => key.startsWith('platform.')).sort()).toEqual(codes.sort())
  for (const code of codes) expect(Object.values(developerMessages[code as keyof typeof developerMessages])).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)])
})
