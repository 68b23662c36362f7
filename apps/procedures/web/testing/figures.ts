import type { FiguresRow } from '../../model/figures/figures.ts'
import { procedures } from './samples.ts'

const text = (vi: string, en: string) => ({ vi, en })
const row = (key: string, name: { vi: string; en: string }, [sent, sentOnline, completed, late]: readonly [number, number, number, number]): FiguresRow => ({ key, name, sent, sentOnline, completed, onTime: completed - late, late, averageDays: 3.5, rating: 4.4, ratings: 12 })

export const byOffice: FiguresRow[] = [
  row('HCC-05443', text('Trung tâm Phục vụ hành chính công phường Phan Đình Phùng', 'Public service centre of Phan Đình Phùng ward'), [1204, 903, 1150, 38]),
  row('HCC-19', text('Trung tâm Phục vụ hành chính công tỉnh', 'Public service centre of the province'), [820, 640, 801, 12]),
  { ...row('HCC-05482', text('Trung tâm Phục vụ hành chính công phường Quan Triều', 'Public service centre of Quan Triều ward'), [4, 0, 0, 0]), averageDays: null, rating: null, ratings: 0 },
]
export const byMonth: FiguresRow[] = [
  row('2026-09', text('09/2026', '2026-09'), [610, 402, 600, 20]),
  row('2026-10', text('10/2026', '2026-10'), [700, 520, 690, 18]),
  row('2026-11', text('11/2026', '2026-11'), [718, 621, 661, 12]),
]
export const byProcedure: FiguresRow[] = [row(procedures.licence.code, procedures.licence.name, [610, 402, 600, 20]), row(procedures.birth.code, procedures.birth.name, [210, 180, 210, 0])]
