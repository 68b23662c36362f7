import { defineMessages } from '@mc/i18n'

/** What the citizen reads under "who looked at my data": this sector's records and reasons, by `recordAccess`'s keys. */
export const accessReasons = defineMessages({
  'procedures.dossier': { vi: 'Hồ sơ thủ tục hành chính', en: 'Dossiers of procedures' },
  'procedures.paper': { vi: 'Giấy tờ trong hồ sơ', en: 'Papers of a dossier' },
  'procedures.complaint': { vi: 'Phản ánh về hồ sơ', en: 'Complaints about a dossier' },
  'procedures.person': { vi: 'Thông tin dân cư tại quầy một cửa', en: 'Register entry at the counter' },
  'procedures.access.queue': { vi: 'Cán bộ mở danh sách hồ sơ của cơ quan', en: 'An officer opened the office’s list of dossiers' },
  'procedures.access.search': { vi: 'Cán bộ tìm hồ sơ', en: 'An officer searched for dossiers' },
  'procedures.access.open': { vi: 'Cán bộ mở hồ sơ để giải quyết', en: 'An officer opened the dossier to work on it' },
  'procedures.access.work': { vi: 'Cán bộ giải quyết một bước của hồ sơ', en: 'An officer did a step of the dossier' },
  'procedures.access.complaints': { vi: 'Cán bộ đọc phản ánh để trả lời', en: 'An officer read the complaint to answer it' },
  'procedures.access.counter': { vi: 'Cán bộ tiếp nhận hồ sơ tại quầy', en: 'An officer took your dossier at the counter' },
})
