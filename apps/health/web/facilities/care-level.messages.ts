import { defineMessages } from '@mc/i18n'

/** Levels of facility as people know them, by `CareLevel`. */
export const careLevelMessages = defineMessages({
  primary: { vi: 'Trạm y tế, tuyến ban đầu', en: 'Health station, primary level' },
  basic: { vi: 'Bệnh viện cấp cơ bản', en: 'Hospital, basic level' },
  specialised: { vi: 'Bệnh viện cấp chuyên sâu', en: 'Hospital, specialised level' },
})
