import { describe, expect, it } from 'vitest'
import { readProcedure } from '../procedure/procedure-faults.ts'
import { aProcedureDocument } from '../testing/index.ts'
import { procedureIndex } from './index.ts'

const text = (vi: string, en: string) => ({ vi, en })
const procedure = (code: string, name: string, synonyms: string[] = []) => readProcedure({ ...aProcedureDocument(), code, name: text(name, code), purpose: text(name, code), result: { name: text(name, code) }, synonyms }).procedure!

const find = procedureIndex([
  procedure('3.000347', 'Đổi giấy phép lái xe', ['bằng B2']),
  procedure('1.001193', 'Đăng ký khai sinh', ['em bé', 'sinh con']),
  procedure('1.002759', 'Cấp lại thẻ bảo hiểm y tế'),
  procedure('1.005280', 'Đăng ký thành lập hợp tác xã'),
])
const found = (query: string) => find(query).map(({ code }) => code)

describe('a search for a procedure', () => {
  it.each([
    ['with marks', 'đăng ký khai sinh', '1.001193'],
    ['without', 'dang ky khai sinh', '1.001193'],
    ['in NFD', 'khai sinh cho bé'.normalize('NFD'), '1.001193'],
    ['an everyday phrase for the official one', 'bang lai', '3.000347'],
    ['a short form', 'BHYT', '1.002759'],
    ['a typing error', 'hợp tác xa nông nghiệp', '1.005280'],
    ['no space', 'baohiem', '1.002759'],
    ['a letter wrong in what has no space', 'baohiwm', '1.002759'],
    ['a word begun', 'bảo hiể', '1.002759'],
    ['a whole sentence', 'tôi muốn đổi bằng lái xe thì làm thế nào?', '3.000347'],
    ['a code', '1.005280', '1.005280'],
    ['with the office’s own tail', ' 1.005280.000.00.00.H55', '1.005280'],
  ])('by %s finds the right one first: %s', (_, query, code) => expect(found(query)[0]).toBe(code))

  it.each(['%', '_', '100%', '\\', "'", '*', '', '   ', '\ud800', 'a'.repeat(2_000), 'thủ tục', 'trượt tuyết', 'thẻ xe buýt'])('finds nothing, and nobody’s all, by %j', (query) => expect(found(query)).toEqual([]))

  it('does not join the end of one name to the beginning of another', () => expect(found('béSinh')).toEqual([]))
})
