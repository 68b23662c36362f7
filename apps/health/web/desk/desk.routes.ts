import { defineFeature } from '@mc/module-kit'

/** The desk of a facility. */
export const desk = defineFeature({
  id: 'desk',
  routes: [
    {
      path: 'desk',
      title: { vi: 'Bàn tiếp đón', en: 'Reception desk' },
      summary: { vi: 'Danh sách khám trong ngày, kiểm tra thẻ bảo hiểm, mở hồ sơ người bệnh', en: 'The list of the day, insurance check, patients’ records' },
      words: { vi: 'tiếp đón, khám bệnh, kiểm tra thẻ', en: 'reception, patients, insurance check' },
      roles: ['clinic.reception', 'clinic.doctor'],
      nav: 'desk',
      load: () => import('./desk.page.tsx').then((m) => m.DeskPage),
    },
  ],
})
