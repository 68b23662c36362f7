import { defineFeature } from '@mc/module-kit'

/** "This is wrong": corrections in registers. */
export const corrections = defineFeature({
  id: 'corrections',
  routes: [
    {
      path: 'corrections',
      title: { vi: 'Yêu cầu sửa dữ liệu', en: 'Corrections asked for' },
      summary: { vi: 'Thông tin đã báo sai, cơ quan nào sửa và hạn trả lời', en: 'What you said is wrong, who corrects it and by when' },
      words: { vi: 'sai thông tin, sửa thông tin, đính chính', en: 'wrong data, correct' },
      roles: ['citizen'],
      load: () => import('./corrections.page.tsx').then((m) => m.CorrectionsPage),
    },
    { path: 'corrections/new', title: { vi: 'Thông tin này sai', en: 'This is wrong' }, roles: ['citizen'], load: () => import('./report.page.tsx').then((m) => m.ReportPage) },
  ],
})
