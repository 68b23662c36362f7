import { describe, expect, it } from 'vitest'
import { parseCardQr } from './parse-card-qr.ts'
import { UnreadableCard } from './unreadable-card.error.ts'

const CARD = '019302917098|091576714|Lê Thị Mẫu|23052002|Nữ|Xóm 2, Xã Đại Phúc, Thái Nguyên|31122021'
const READ = {
  citizenId: '019302917098',
  oldNumber: '091576714',
  fullName: 'Lê Thị Mẫu',
  birthDate: '2002-05-23',
  sex: 'female',
  address: 'Xóm 2, Xã Đại Phúc, Thái Nguyên',
  issuedOn: '2021-12-31',
}

describe('the QR of a citizen card (OP38)', () => {
  it.each([
    ['seven fields', CARD],
    ['eleven fields', `${CARD}|x||y|z`],
    ['a name in NFD', CARD.normalize('NFD')],
    ['a Windows line end', `${CARD}\r\n`],
    ['loose spaces', CARD.replaceAll('|', ' | ').replace('Thị', '  Thị')],
  ])('reads %s', (_, text) => expect(parseCardQr(text)).toEqual(READ))

  it('reads an empty second field', () => {
    const card = parseCardQr('019202900284||Trần Văn Thử|24022002|Nam|Tổ 1, Phường Quan Triều, Thái Nguyên|31052021')
    expect(card).toMatchObject({ citizenId: '019202900284', oldNumber: null, sex: 'male', birthDate: '2002-02-24' })
  })

  it.each([
    ['month 13', CARD.replace('23052002', '23132002'), 'birthDate'],
    ['29 February of no leap year', CARD.replace('23052002', '29022002'), 'birthDate'],
    ['a wrong date of issue', CARD.replace('31122021', '32122021'), 'issuedOn'],
    ['six fields', CARD.split('|').slice(0, 6).join('|'), 'fields'],
    ['a number that is none', CARD.replace('019302917098', '01930291709'), 'citizenId'],
    ['a number of another year', CARD.replace('019302917098', '019303917098'), 'citizenId'],
    ['no name', CARD.replace('Lê Thị Mẫu', ''), 'name'],
    ['another sex', CARD.replace('Nữ', 'X'), 'sex'],
    ['nothing', '', 'fields'],
  ])('refuses %s whole', (_, text, part) => {
    expect(() => parseCardQr(text)).toThrow(UnreadableCard)
    expect(() => parseCardQr(text)).toThrow(JSON.stringify({ part }))
  })
})
