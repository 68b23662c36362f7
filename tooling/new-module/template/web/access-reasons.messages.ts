import { defineMessages } from '@mc/i18n'

/** What the citizen reads under "who looked at my data": this sector's records and reasons, by `recordAccess`'s keys. */
export const accessReasons = defineMessages({
  'sample.request': { vi: 'Yêu cầu gửi cơ quan', en: 'Requests to the office' },
  'sample.access.desk': { vi: 'Cán bộ mở danh sách yêu cầu chờ trả lời', en: 'An officer opened the list of waiting requests' },
  'sample.access.answer': { vi: 'Cán bộ trả lời yêu cầu', en: 'An officer answered the request' },
})
