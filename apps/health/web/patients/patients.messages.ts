import { defineMessages } from '@mc/i18n'

export const patientsMessages = defineMessages({
  whose: { vi: 'Xem thông tin của', en: 'Show the data of' },
  me: { vi: '{name} (bản thân)', en: '{name} (myself)' },
})
