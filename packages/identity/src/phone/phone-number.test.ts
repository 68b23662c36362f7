import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { InvalidPhoneNumber } from './invalid-phone-number.error.ts'
import { PhoneNumber, parsePhoneNumber } from './phone-number.ts'
import { formatPhoneNumber, readPhoneNumber } from './typed-phone-number.ts'

describe('PhoneNumber (OP19, OP20)', () => {
  it.each(['0844666531', '+84844666531', '84844666531', '0084844666531', '084 466 65 31', '844666531', '+84 (0)844.666.531', '\u202a0844-666-531\u202c'])(
    '%j is +84844666531',
    (typed) => expect(PhoneNumber.parse(typed)).toBe('+84844666531'),
  )

  it.each([
    ['+84 912 345 678', '+84912345678'],
    ['0912\u00a0345 678', '+84912345678'],
    ['０９１２３４５６７８', '+84912345678'],
    ['0352345678', '+84352345678'],
  ])('takes %j', (typed, stored) => expect(parsePhoneNumber(typed)).toBe(stored))

  it.each([
    ['0123456789', 'prefix'],
    ['0412345678', 'prefix'],
    ['02083855555', 'landline'],
    ['+842083855555', 'landline'],
    ['02838555555', 'landline'],
    ['091234567', 'length'],
    ['09123456789', 'length'],
    ['+1 202 555 0100', 'length'],
    ['không có', 'length'],
    ['', 'length'],
  ])('refuses %j: %s', (typed, reason) => {
    expect(readPhoneNumber(typed)).toEqual({ ok: false, reason })
    expect(z.safeParse(PhoneNumber, typed).error?.issues[0]?.message).toBe(`identity.phone.${reason}`)
    expect(() => parsePhoneNumber(typed)).toThrow(InvalidPhoneNumber)
  })

  it('is shown as people read it', () => expect(formatPhoneNumber('+84912345678')).toBe('0912 345 678'))
})
