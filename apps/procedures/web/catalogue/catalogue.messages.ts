import { defineMessages } from '@mc/i18n'

export const catalogueMessages = defineMessages({
  title: { vi: 'Dịch vụ công', en: 'Public services' },
  lead: { vi: 'Thủ tục hành chính của các cơ quan trong tỉnh.', en: 'Procedures of the province’s offices.' },
  none: { vi: 'Chưa có thủ tục nào', en: 'No procedures yet' },
  noneHint: { vi: 'Khi có thủ tục mới, thủ tục sẽ hiện ở đây.', en: 'Procedures will stand here once they are published.' },
  modelData: { vi: 'Số liệu mẫu', en: 'Model data' },
  code: { vi: 'Mã thủ tục: {code}', en: 'Code: {code}' },
})
