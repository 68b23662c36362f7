import { defineMessages } from '@mc/i18n'

export const deskMessages = defineMessages({
  title: { vi: 'Yêu cầu chờ trả lời', en: 'Requests to answer' },
  lead: { vi: 'Yêu cầu đến hạn trước đứng trước. Người gửi thấy ai đã mở yêu cầu của mình.', en: 'Those due first stand first. Senders see who opened their request.' },
  back: { vi: 'Lĩnh vực mẫu', en: 'Model sector' },
  none: { vi: 'Không còn yêu cầu nào chờ trả lời', en: 'Nothing waits for an answer' },
  noneHint: { vi: 'Yêu cầu mới sẽ hiện ở đây.', en: 'New requests will stand here.' },
  from: { vi: 'Người gửi: {name}, ngày {date}', en: 'From {name}, on {date}' },
  due: { vi: 'Hạn trả lời: {date}', en: 'Due by {date}' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answerWrong: { vi: 'Hãy ghi câu trả lời, từ 3 đến 2.000 ký tự', en: 'Write the answer, 3 to 2,000 characters' },
  send: { vi: 'Gửi trả lời', en: 'Send answer' },
  sent: { vi: 'Đã trả lời: {subject}', en: 'Answered: {subject}' },
})
