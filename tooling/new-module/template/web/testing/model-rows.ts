import type { Notice } from '../../model/notices/notice.ts'
import type { CitizenRequest, OpenRequest } from '../../model/requests/request.ts'

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

export const notices: Notice[] = [
  {
    id: id(1), publishedOn: '2026-11-23', title: { vi: 'Tiếp nhận yêu cầu qua mạng', en: 'Requests are taken online' },
    body: { vi: 'Yêu cầu gửi qua cổng được trả lời trong 5 ngày làm việc.', en: 'Requests sent here are answered within 5 working days.' },
  },
]

export const openRequest: CitizenRequest = {
  id: id(2), subject: 'Hỏi lịch làm việc', body: 'Bộ phận một cửa có làm việc sáng thứ Bảy không?', sentAt: '2026-11-24T02:00:00.000Z', dueOn: '2026-12-01',
  state: 'open', answer: null, answeredAt: null,
}
export const answeredRequest: CitizenRequest = {
  ...openRequest, id: id(3), subject: 'Hỏi về giấy tờ cần nộp', state: 'answered', answer: 'Cần nộp một bản sao, không cần công chứng.', answeredAt: '2026-11-24T08:00:00.000Z',
}

export const waiting: OpenRequest[] = [
  { id: id(4), citizenName: 'Nguyễn Văn Hùng', subject: 'Đề nghị sửa thông tin', body: 'Địa chỉ ghi sai số nhà.', sentAt: '2026-11-16T02:00:00.000Z', dueOn: '2026-11-23', state: 'overdue' },
  { id: id(2), citizenName: 'Trần Thị Mai', subject: openRequest.subject, body: openRequest.body, sentAt: openRequest.sentAt, dueOn: openRequest.dueOn, state: 'open' },
]
