import { defineMessages } from '@mc/i18n'

export const slotPickerMessages = defineMessages({
  full: { vi: 'đã hết chỗ', en: 'full' },
  placesLeft: { vi: 'còn {n} chỗ', en: { one: '{n} place left', other: '{n} places left' } },
  noSlots: { vi: 'Không còn giờ trống', en: 'No free times' },
})
