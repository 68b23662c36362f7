import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { settingsMessages } from './notice-settings.messages.ts'

it('has words for every refusal about notices, and none without one', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../gateway/src/notices/notice-settings.error.ts'), 'utf8')
  const codes = [...source.matchAll(/code = '([^']+)'/g)].map((match) => match[1]!)
  expect(codes).toHaveLength(1)
  expect(Object.keys(settingsMessages).filter((key) => key.startsWith('platform.')).sort()).toEqual(codes.sort())
})
