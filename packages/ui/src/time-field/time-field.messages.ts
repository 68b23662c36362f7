import { defineMessages } from '@mc/i18n'

export const timeMessages = defineMessages({ hint: { vi: 'Giờ và phút, ví dụ 08:30 hoặc 16:45', en: 'Hours and minutes, for example 08:30 or 16:45' } })
