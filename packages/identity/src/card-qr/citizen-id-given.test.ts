import { expect, it } from 'vitest'
import { citizenIdGiven } from './citizen-id-given.ts'

const CARD = '019302917098|091576714|Lê Thị Mẫu|23052002|Nữ|Xóm 2, Xã Đại Phúc, Thái Nguyên|31122021'

it.each([
  ['typed with spaces', ' 0193 0291 7098 ', '019302917098'],
  ['scanned from a card', `${CARD}\r\n`, '019302917098'],
  ['scanned from a newer card, in NFD', `${CARD}|x||y|z`.normalize('NFD'), '019302917098'],
  ['a card with month 13, which is no number', CARD.replace('23052002', '23132002'), CARD.replace('23052002', '23132002')],
  ['a card still being written by the scanner', CARD.slice(0, 30), CARD.slice(0, 30)],
])('%s (OP38)', (_, text, stored) => expect(citizenIdGiven(text)).toBe(stored))
