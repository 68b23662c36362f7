import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { conductMessages } from './conduct/conduct.messages.ts'
import { deskMessages } from './desk/desk.messages.ts'
import { lookUpMessages } from './look-up/look-up.messages.ts'
import { marksMessages } from './marks/marks.messages.ts'

/** Every refusal of this sector, and every message that stands under a refusal's code. */
const codes = globSync('../model/**/*.error.ts', { cwd: import.meta.dirname })
  .map((file) => /code = '(education\.[^']+)'/.exec(readFileSync(new URL(file, import.meta.url), 'utf8'))![1]!)
  .sort()
// Two pages may say the same refusal in words of their own.
const said = [...new Set([conductMessages, deskMessages, lookUpMessages, marksMessages].flatMap((messages) => Object.keys(messages).filter((key) => key.startsWith('education.'))))].sort()

it('has words for every refusal, and no words without one', () => {
  expect(codes.length).toBeGreaterThan(5)
  expect(said).toEqual(codes)
})
