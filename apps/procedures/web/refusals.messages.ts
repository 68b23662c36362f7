import { defineMessages } from '@mc/i18n'

/** What each refusal of the sector means and what to do, by its code. */
export const proceduresRefusals = defineMessages({
  'procedures.procedure.missing': {
    vi: 'Không có thủ tục nào mang mã này đang có hiệu lực. Hãy tìm thủ tục theo tên.',
    en: 'No procedure with this code is in force. Search for it by name.',
  },
})
