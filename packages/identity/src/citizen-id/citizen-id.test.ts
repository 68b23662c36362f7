import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { aCitizenId } from '../testing/index.ts'
import { CitizenId, citizenIdFacts, citizenIdFits, parseCitizenId } from './citizen-id.ts'
import { InvalidCitizenId } from './invalid-citizen-id.error.ts'
import { BIRTH_PROVINCE_CODES } from './province-codes.ts'

describe('CitizenId', () => {
  it.each([
    ['019085000017', '019085000017'],
    [' 0190 8500\u00a00017 \n', '019085000017'],
    ['019.085.000.017', '019085000017'],
    ['001\u202f099\u2013123456', '001099123456'],
  ])('takes %j', (typed, stored) => {
    expect(CitizenId.parse(typed)).toBe(stored)
    expect(parseCitizenId(typed)).toBe(stored)
  })

  it.each([
    ['01908500001', 'length'],
    ['0190850000170', 'length'],
    ['01908500001x', 'length'],
    ['', 'length'],
    ['٠١٩٠٨٥٠٠٠٠١٧', 'length'],
    ['119085000017', 'province'],
    ['000085000017', 'province'],
    ['003085000017', 'province'],
    ['097085000017', 'province'],
  ])('refuses %j for its %s', (typed, reason) => {
    expect(z.safeParse(CitizenId, typed).error?.issues[0]?.message).toBe(`identity.citizen-id.${reason}`)
    expect(() => parseCitizenId(typed)).toThrow(InvalidCitizenId)
    expect(() => parseCitizenId(typed)).toThrow(JSON.stringify({ reason }))
  })

  it('knows 63 provinces', () => expect(BIRTH_PROVINCE_CODES.size).toBe(63))

  it.each([
    ['019085000017', '19', 'male', 1985],
    ['019187000025', '19', 'female', 1987],
    ['019212000031', '19', 'male', 2012],
    ['019317000042', '19', 'female', 2017],
    ['001400000001', '01', 'male', 2100],
    ['096599000001', '96', 'female', 2199],
  ])('reads %s', (id, provinceCode, sex, birthYear) => {
    expect(citizenIdFacts(id)).toEqual({ provinceCode, sex, birthYear })
  })

  it('is checked against the register entry, a year alone being enough', () => {
    expect(citizenIdFits('019056000059', { sex: 'male', birthDate: '1956' })).toBe(true)
    expect(citizenIdFits('019056000059', { sex: 'female', birthDate: '1956' })).toBe(false)
    expect(citizenIdFits('019056000059', { sex: 'male', birthDate: '1957-01-02' })).toBe(false)
  })

  it('can be built for a test', () => {
    expect(aCitizenId({ birthYear: 2017, sex: 'female', serial: 42 })).toBe('019317000042')
  })
})
