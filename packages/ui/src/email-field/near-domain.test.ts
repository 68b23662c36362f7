import { expect, it } from 'vitest'
import { meantAddress } from './near-domain.ts'

it.each([
  ['hoa@gmail.con', 'hoa@gmail.com'],
  ['hoa@gmial.com', 'hoa@gmail.com'],
  ['hoa@gmai.com', 'hoa@gmail.com'],
  ['hoa@yahooo.com.vn', 'hoa@yahoo.com.vn'],
  ['hoa@gmail.com', null],
  ['hoa@thainguyen.gov.vn', null],
  ['hoa@mail.com', null],
  ['hoa', null],
  ['@gmail.con', null],
])('%s → %s', (typed, meant) => expect(meantAddress(typed)).toBe(meant))
