import { defineFeature } from '@mc/module-kit'

/** The teacher's desk. */
export const deskFeature = defineFeature({
  id: 'desk',
  routes: [
    {
      path: 'desk',
      title: { vi: 'Lớp tôi dạy', en: 'My classes' },
      summary: { vi: 'Nhập điểm và công bố điểm cho phụ huynh.', en: 'Enter marks and publish them to families.' },
      roles: ['teacher'],
      nav: 'desk',
      words: { vi: 'sổ điểm, nhập điểm, giáo viên', en: 'mark sheet, gradebook, teacher' },
      load: () => import('./desk.page.tsx').then((file) => file.DeskPage),
    },
    {
      path: 'desk/:classId/:subjectId',
      title: { vi: 'Sổ điểm', en: 'Mark sheet' },
      roles: ['teacher'],
      load: () => import('./mark-sheet.page.tsx').then((file) => file.MarkSheetPage),
    },
  ],
})
