import { defineMessages } from '@mc/i18n'

export const addressMessages = defineMessages({
  province: { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  commune: { vi: 'Xã, phường, đặc khu', en: 'Commune, ward or special zone' },
  communeHint: { vi: 'Gõ một phần của tên, có dấu hoặc không dấu', en: 'Type a part of the name, with or without marks' },
  provinceFirst: { vi: 'Chọn tỉnh, thành phố trước', en: 'Choose the province first' },
  street: { vi: 'Số nhà, đường; tổ dân phố, xóm, thôn', en: 'House number and street; neighbourhood or hamlet' },
  phuong: { vi: 'Phường {name}', en: '{name} Ward' },
  xa: { vi: 'Xã {name}', en: '{name} Commune' },
  'dac-khu': { vi: 'Đặc khu {name}', en: '{name} Special Zone' },
  failed: { vi: 'Chưa tải được danh sách xã, phường. Hãy thử lại.', en: 'The list of communes could not be loaded. Try again.' },
})
