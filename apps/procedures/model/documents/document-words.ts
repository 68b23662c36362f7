import type { Procedure, Session } from '@mc/dossier'

/** Names of the forms of the circular, and of a result, as their files are called. @source Circular 03/2025/TT-VPCP */
export const FORM_NAMES = {
  receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  supplement: 'Phiếu yêu cầu bổ sung hồ sơ',
  refusal: 'Phiếu từ chối tiếp nhận hồ sơ',
  apology: 'Phiếu xin lỗi và hẹn lại',
  stop: 'Thông báo dừng giải quyết hồ sơ',
  control: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
  result: 'Kết quả',
} as const

/** A half of a day in words. @example → 'buổi sáng ngày 02/12/2026' */
export function sessionInWords(session: Session | null): string {
  if (session === null) return 'sẽ báo sau'
  return `buổi ${session.half === 'morning' ? 'sáng' : 'chiều'} ngày ${session.date.split('-').toReversed().join('/')}`
}

/** A time limit in words; half days when it is no whole number of days. @example limitInWords({ halfDays: 10 }) → '5 ngày làm việc' */
export function limitInWords(limit: Procedure['limit']): string {
  if ('sameDayBefore' in limit) return `trong ngày, nếu nhận trước ${limit.sameDayBefore}`
  const { halfDays } = limit
  return halfDays % 2 === 0 ? `${halfDays / 2} ngày làm việc` : `${halfDays} buổi làm việc`
}

/** What a paper or question is called, by its id; the id itself when the procedure has none such. */
export function itemInWords({ papers, form }: Procedure, item: string): string {
  const paper = papers.find(({ id }) => id === item)
  const question = form.pages.flatMap(({ questions }) => questions).find(({ id }) => id === item)
  return paper?.name.vi ?? question?.label.vi ?? item
}
