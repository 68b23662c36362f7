import { expect, it } from 'vitest'
import { addressed } from './form-of-address.ts'

it.each([
  ['vi', undefined, 'Ông/Bà Nông Văn Dũng'],
  ['vi', 'male', 'Ông Nông Văn Dũng'],
  ['vi', 'female', 'Bà Nông Văn Dũng'],
  ['en', 'male', 'Nông Văn Dũng'],
] as const)('%s, %s', (locale, sex, text) => expect(addressed('Nông Văn Dũng', locale, sex)).toBe(text))
