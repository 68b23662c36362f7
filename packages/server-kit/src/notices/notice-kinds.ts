import type { Text } from '@mc/i18n'

/** Ways out of the portal. In the portal itself everything is told. */
export const CHANNELS = ['sms', 'email', 'zalo'] as const
export type Channel = (typeof CHANNELS)[number]

/** What a person is told about; for each they choose by which ways. There is no other list. */
export const NOTICE_KINDS = {
  dossier: { vi: 'Hồ sơ một cửa', en: 'Dossiers' },
  appointment: { vi: 'Lịch khám, lịch hẹn', en: 'Appointments' },
  bill: { vi: 'Khoản phải nộp và biên lai', en: 'Bills and receipts' },
  school: { vi: 'Việc học của con', en: 'School' },
  licence: { vi: 'Giấy phép sắp hết hạn', en: 'Licences that end' },
  privacy: { vi: 'Thông tin cá nhân của mình', en: 'Personal data' },
  request: { vi: 'Yêu cầu đã gửi', en: 'Requests' },
} as const satisfies Record<string, Text>

export type NoticeKind = keyof typeof NOTICE_KINDS
export const ALL_NOTICE_KINDS = Object.keys(NOTICE_KINDS) as NoticeKind[]
