import type { Form } from '@mc/dossier'
import { expect, it } from 'vitest'
import { answersInWords } from './answers-in-words.ts'

const text = (vi: string) => ({ vi, en: vi })
const form: Form = {
  schema: { type: 'object' },
  pages: [
    {
      id: 'one',
      title: text('Một'),
      questions: [
        { id: 'kind', label: text('Loại'), widget: 'choice', options: [{ value: 'a', label: text('Loại A') }] },
        { id: 'classes', label: text('Hạng'), widget: 'choices', options: [{ value: 'B', label: text('Hạng B') }, { value: 'C', label: text('Hạng C') }] },
        { id: 'born', label: text('Ngày sinh'), widget: 'birth-date' },
        { id: 'copies', label: text('Số bản'), widget: 'number' },
        { id: 'home', label: text('Nơi ở'), widget: 'address' },
        { id: 'scan', label: text('Bản chụp'), widget: 'file' },
        { id: 'note', label: text('Ghi chú'), widget: 'text' },
        { id: 'phone', label: text('Điện thoại'), widget: 'phone' },
        { id: 'fullName', label: text('Họ và tên'), widget: 'text', source: 'population.name' },
        { id: 'agrees', label: text('Đồng ý'), widget: 'yes-no' },
      ],
    },
    { id: 'delivery', title: text('Nhận'), questions: [{ id: 'delivery', label: text('Nhận thế nào'), widget: 'text' }] },
    { id: 'two', title: text('Hai'), questions: [{ id: 'vehicles', label: text('Xe'), widget: 'group', questions: [{ id: 'plate', label: text('Biển số'), widget: 'plate' }, { id: 'seats', label: text('Số chỗ'), widget: 'number' }] }] },
  ],
}

it('says what was answered in the order of the form, and nothing of what was not', () => {
  const answers = { phone: '0912345678', fullName: 'Nguyễn Văn Ân', delivery: 'post', kind: 'a', classes: ['B', 'C'], born: '1948', copies: 0, home: { province: '19', commune: '05443', street: 'Số 1' }, scan: ['x'], note: '', agrees: false, vehicles: [{ plate: '20B-123.45', seats: 45 }, {}, { plate: '20B-123.46' }] }
  const names: Record<string, string> = { '19': 'Thái Nguyên', '05443': 'phường Phan Đình Phùng' }
  expect(answersInWords(form, answers, (code) => names[code] ?? null)).toEqual([
    ['Loại', 'Loại A'],
    ['Hạng', 'Hạng B, Hạng C'],
    ['Ngày sinh', '1948'],
    ['Số bản', '0'],
    ['Nơi ở', 'Số 1, phường Phan Đình Phùng, Thái Nguyên'],
    ['Đồng ý', 'Không'],
    ['Xe', '20B-123.45, 45; 20B-123.46'],
  ])
})
