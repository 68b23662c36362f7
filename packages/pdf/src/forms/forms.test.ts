import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import type { OfficialDocument } from '../document/official-document.ts'
import { writeDocument } from '../document/write-document.ts'
import { apologyForm } from './apology.form.ts'
import { controlForm } from './control.form.ts'
import { receiptForm } from './receipt.form.ts'
import { refusalForm } from './refusal.form.ts'
import { registerForm } from './register.form.ts'
import { rejectionDocument } from './rejection.form.ts'
import { resultDocument } from './result.form.ts'
import { stopForm } from './stop.form.ts'
import { supplementForm } from './supplement.form.ts'

const at = new Date('2026-11-25T02:05:00Z')
const facts = {
  office: { name: 'Trung tâm Phục vụ hành chính công phường Phan Đình Phùng' },
  place: 'Thái Nguyên',
  on: '2026-11-25',
  madeAt: at,
  code: 'H55.10-261125-0001',
  procedure: 'Đổi giấy phép lái xe',
  applicant: { name: 'Sáng', phone: '0912345678' },
  officer: { name: 'Lê Thị Hoa' },
}
const faults = [{ item: 'Giấy khám sức khỏe', reason: 'Đã hết hạn' }]

async function textOf(document: OfficialDocument): Promise<string> {
  const pdf = await writeDocument(document)
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ')
}

it.each<[string, OfficialDocument, string[]]>([
  ['01', receiptForm({ ...facts, papers: ['Đơn đề nghị'], limit: '5 ngày làm việc', receivedAt: at, due: 'buổi sáng ngày 02/12/2026', handOver: 'tại quầy' }), ['GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ', 'Mã hồ sơ: H55.10-261125-0001', 'Thời gian nhận hồ sơ: 09:05, 25/11/2026', 'Thời gian trả kết quả: buổi sáng ngày 02/12/2026', 'NGƯỜI NỘP HỒ SƠ', 'Lê Thị Hoa']],
  ['02', supplementForm({ ...facts, faults, until: '30/11/2026' }), ['PHIẾU YÊU CẦU BỔ SUNG', 'Giấy khám sức khỏe', 'Đã hết hạn', 'Thời hạn bổ sung: 30/11/2026']],
  ['03', refusalForm({ ...facts, faults }), ['PHIẾU TỪ CHỐI TIẾP NHẬN', 'Đã hết hạn', 'khiếu nại']],
  ['04', apologyForm({ ...facts, due: '24/11/2026', newDue: '27/11/2026', reason: 'chờ ý kiến cơ quan khác' }), ['PHIẾU XIN LỖI', 'Kính gửi: Sáng', 'Ngày hẹn trả kết quả mới: 27/11/2026']],
  ['05', stopForm({ ...facts, reason: 'người nộp rút hồ sơ', stoppedAt: '25/11/2026' }), ['THÔNG BÁO DỪNG', 'người nộp rút hồ sơ']],
  ['06', controlForm({ ...facts, steps: [{ office: 'Phòng Cảnh sát giao thông', person: 'Trần Nam', receivedAt: at, due: '27/11/2026', doneAt: null, outcome: 'open' }] }), ['PHIẾU KIỂM SOÁT', 'Trần Nam', 'Đang xử lý']],
  ['07', registerForm({ ...facts, period: 'Tháng 11 năm 2026', lines: [{ code: facts.code, procedure: facts.procedure, applicant: 'Sáng', receivedAt: at, due: '02/12/2026', returned: '' }] }), ['SỔ THEO DÕI HỒ SƠ', 'Tháng 11 năm 2026', 'Đổi giấy phép']],
  ['result', resultDocument({ ...facts, number: '12/GP-SXD', title: 'Giấy phép', legalBasis: ['Nghị định 158/2024/NĐ-CP'], birthDate: '1948', content: [['Số xe', '3']], signer: { title: 'Giám đốc', name: 'Phạm Văn Lãnh' }, signedAt: at }), ['GIẤY PHÉP', 'Ngày sinh: 1948', 'Số xe: 3', 'Ký bởi: Phạm Văn Lãnh', 'hồ sơ H55.10-261125-0001']],
  ['rejection', rejectionDocument({ ...facts, number: '13/TB-SXD', legalBasis: [], reason: 'Xe không đạt tiêu chuẩn', signer: { title: 'Giám đốc', name: 'Phạm Văn Lãnh' }, signedAt: at }), ['THÔNG BÁO KẾT QUẢ', 'Kính gửi: Sáng', 'Lý do: Xe không đạt tiêu chuẩn', 'khiếu nại', 'Ký bởi: Phạm Văn Lãnh']],
])('form %s says what it must', async (_, document, sentences) => {
  const text = await textOf(document)
  for (const sentence of sentences) expect(text).toContain(sentence)
})

it('a name of one word stays one word, and what is not known is not mentioned', async () => {
  const text = await textOf(receiptForm({ ...facts, papers: [], limit: '1 ngày', receivedAt: at, due: 'hôm nay', handOver: 'tại quầy' }))
  expect(text).toContain('Họ và tên: Sáng Số điện thoại')
  expect(text).not.toMatch(/null|undefined|Địa chỉ|Thư điện tử/)
})

it('a book of too many lines is refused', () => {
  const line = { code: '1', procedure: '', applicant: '', receivedAt: at, due: '', returned: '' }
  expect(() => registerForm({ ...facts, period: '', lines: Array.from({ length: 1001 }, () => line) })).toThrow(RangeError)
})
