import { defineMessages } from '@mc/i18n'

export const textAreaMessages = defineMessages({
  left: { vi: 'Còn {n} ký tự', en: { one: '{n} character left', other: '{n} characters left' } },
  over: { vi: 'Dài quá {n} ký tự', en: { one: '{n} character too many', other: '{n} characters too many' } },
})
