import { defineMessages } from '@mc/i18n'

export const displayMenuMessages = defineMessages({
  display: { vi: 'Hiển thị', en: 'Display' },
  theme: { vi: 'Màu sắc', en: 'Colours' },
  themeSystem: { vi: 'Theo máy', en: 'As the device' },
  themeLight: { vi: 'Sáng', en: 'Light' },
  themeDark: { vi: 'Tối', en: 'Dark' },
  themeContrast: { vi: 'Tương phản cao', en: 'High contrast' },
  textSize: { vi: 'Cỡ chữ', en: 'Text size' },
  textNormal: { vi: 'Thường', en: 'Normal' },
  textLarge: { vi: 'Lớn', en: 'Large' },
  textLarger: { vi: 'Rất lớn', en: 'Larger' },
})
