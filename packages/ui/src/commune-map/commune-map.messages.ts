import { defineMessages } from '@mc/i18n'

/** Words of the steps of a map's scale. */
export const communeMapMessages = defineMessages({
  below: { vi: 'dưới {to}', en: 'under {to}' },
  between: { vi: '{from} đến dưới {to}', en: '{from} to under {to}' },
  from: { vi: 'từ {from}', en: '{from} and more' },
  only: { vi: 'mọi nơi {from}', en: '{from} everywhere' },
  none: { vi: 'không có số liệu', en: 'no figure' },
})
