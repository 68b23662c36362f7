import { defineMessages } from '@mc/i18n'

/** What each refusal of the sector means and what to do, by its code. */
export const sampleRefusals = defineMessages({
  'sample.request.too-many-open': {
    vi: 'Đang có {max} yêu cầu chờ trả lời. Hãy đợi trả lời rồi gửi yêu cầu mới.',
    en: 'You have {max} requests waiting. Wait for an answer before sending another.',
  },
  'sample.request.not-open': {
    vi: 'Yêu cầu này đã được trả lời. Hãy tải lại danh sách.',
    en: 'This request has been answered. Reload the list.',
  },
})
