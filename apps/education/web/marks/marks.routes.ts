import { defineFeature } from '@mc/module-kit'

/** What families and pupils from 14 read. */
export const marksFeature = defineFeature({
  id: 'marks',
  routes: [
    {
      path: 'children',
      title: { vi: 'Điểm và kết quả học tập', en: 'Marks and results' },
      summary: { vi: 'Điểm từng môn, từng học kì, kết quả cả năm và các năm trước.', en: 'Marks by subject and term, results of the year and of past years.' },
      roles: ['citizen'],
      nav: 'citizen',
      words: { vi: 'học bạ, sổ liên lạc, điểm thi, bảng điểm, con tôi', en: 'report card, grades, school report, my child' },
      load: () => import('./children.page.tsx').then((file) => file.ChildrenPage),
    },
    {
      path: 'children/:citizenId',
      title: { vi: 'Kết quả học tập', en: 'School report' },
      roles: ['citizen'],
      load: () => import('./report.page.tsx').then((file) => file.ReportPage),
    },
  ],
})
