import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { questionsMessages } from '../administration/questions.messages.ts'
import { accessMessages } from './access.messages.ts'

it('has words for every refusal about questions, where it can come, and none without one', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../gateway/src/personal-data/access-question.error.ts'), 'utf8')
  const codes = [...source.matchAll(/code = '([^']+)'/g)].map((match) => match[1]!)
  expect(codes).toHaveLength(4)
  const worded = [accessMessages, questionsMessages].flatMap((messages) => Object.keys(messages).filter((key) => key.startsWith('platform.')))
  expect([...new Set(worded)].sort()).toEqual(codes.sort())
})
