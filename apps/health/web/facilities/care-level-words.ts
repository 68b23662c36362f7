import type { Text } from '@mc/i18n'
import type { CareLevel } from '../../model/insurance/benefit-law.ts'

/** Levels of facility as people know them. */
export const CARE_LEVEL_WORDS: Readonly<Record<CareLevel, Text>> = {
  primary: { vi: 'Trạm y tế, tuyến ban đầu', en: 'Health station, primary level' },
  basic: { vi: 'Bệnh viện cấp cơ bản', en: 'Hospital, basic level' },
  specialised: { vi: 'Bệnh viện cấp chuyên sâu', en: 'Hospital, specialised level' },
}
