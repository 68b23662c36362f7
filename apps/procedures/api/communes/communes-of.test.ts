import { COMMUNES } from '@mc/server-kit'
import { expect, it } from 'vitest'
import { communesOf } from './communes-of.ts'

const PROVINCES = ['01', '04', '08', '11', '12', '14', '15', '19', '20', '22', '24', '25', '31', '33', '37', '38', '40', '42', '44', '46', '48', '51', '52', '56', '66', '68', '75', '79', '80', '82', '86', '91', '92', '96']

it('has the 3,321 communes of the 34 provinces, none twice', () => {
  const all = PROVINCES.flatMap(communesOf)
  expect(all).toHaveLength(3_321)
  expect(new Set(all.map(({ code }) => code)).size).toBe(3_321)
})

it('has those of the demo province as the register has them', () => {
  expect(communesOf('19')).toEqual(COMMUNES.map(({ code, kind, name }) => ({ code, kind, name })))
})

it.each(['', '02', '__proto__', 'toString'])('has none for %j', (province) => expect(communesOf(province)).toEqual([]))
