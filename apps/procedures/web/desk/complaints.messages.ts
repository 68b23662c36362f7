import { defineMessages } from '@mc/i18n'

export const complaintsMessages = defineMessages({
  title: { vi: 'Phản ánh cần trả lời', en: 'Complaints to answer' },
  lead: { vi: 'Phản ánh chờ lâu nhất đứng trước. Người gửi đọc câu trả lời trong hồ sơ của mình.', en: 'The oldest first. Who complained reads the answer with their dossier.' },
  back: { vi: 'Hồ sơ cần giải quyết', en: 'Dossiers to work on' },
  none: { vi: 'Không có phản ánh nào chờ trả lời', en: 'No complaint waits' },
  from: { vi: '{name}, hồ sơ {code}', en: '{name}, dossier {code}' },
  sentAt: { vi: 'Gửi lúc {when}', en: 'Sent {when}' },
  openDossier: { vi: 'Xem hồ sơ', en: 'See the dossier' },
  openOf: { vi: 'Xem hồ sơ {code}', en: 'See the dossier {code}' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answerHint: { vi: 'Đã xem gì, kết luận thế nào, sẽ làm gì', en: 'What was looked into, what was found, what will be done' },
  answerMissing: { vi: 'Viết câu trả lời, ít nhất 3 chữ', en: 'Write an answer of three letters or more' },
  send: { vi: 'Gửi trả lời', en: 'Send' },
  sent: { vi: 'Đã trả lời {name}', en: '{name} was answered' },
})
