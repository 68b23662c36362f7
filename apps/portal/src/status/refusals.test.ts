import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { worksMessages } from './works.messages.ts'

it('has words for every refusal about works, and none without one', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../gateway/src/status/work.error.ts'), 'utf8')
  const codes = [...source.matchAll(/code = '([^']+)'/g)].map((match) => match[1]!)
  expect(codes).toHaveLength(3)
  expect(Object.keys(worksMessages).filter((key) => key.startsWith('platform.')).sort()).toEqual(codes.sort())
})
