import { defineMessages } from '@mc/i18n'

export const shareMessages = defineMessages({
  title: { vi: 'Đi khám phải trả bao nhiêu?', en: 'What would I pay?' },
  lead: { vi: 'Tính theo thẻ này và quy định đang có hiệu lực, cho chi phí trong danh mục bảo hiểm, khám đúng nơi đăng ký hoặc được chuyển đúng quy định.', en: 'By this card and the law in force, for costs within the list, at the registered facility or referred by the rules.' },
  place: { vi: 'Nơi khám', en: 'Place' },
  cost: { vi: 'Chi phí lần khám', en: 'Cost of the visit' },
  costHint: { vi: 'Ví dụ 500000', en: 'For example 500000' },
  you: { vi: 'Tự trả', en: 'You pay' },
  insurer: { vi: 'Quỹ bảo hiểm trả', en: 'Insurance pays' },
  why: { vi: 'Vì sao', en: 'Why' },
  empty: { vi: 'Nhập chi phí để xem số tiền phải trả.', en: 'Type a cost to see what you would pay.' },
  level: { vi: 'Theo mức hưởng {percent} % của nhóm.', en: 'By the group’s share of {percent}%.' },
  primaryCare: { vi: 'Khám ở tuyến ban đầu được trả toàn bộ.', en: 'Care at the primary level is paid in full.' },
  smallVisit: { vi: 'Lần khám dưới {under} được trả toàn bộ.', en: 'A visit under {under} is paid in full.' },
  yearlyCap: { vi: 'Đã tham gia từ 5 năm liên tục: phần tự trả trong năm dừng ở {cap}.', en: 'Insured for 5 years in a row: own payments of a year stop at {cap}.' },
  source: {
    vi: 'Căn cứ: {source}. Mức 15 % của lần khám nhỏ là số liệu mẫu, chờ đối chiếu văn bản.',
    en: 'Source: {source}. The 15% of small visits is model data until checked against the decree.',
  },
})
