import { defineFeature } from '@mc/module-kit'

/** The module's public front page. */
export const frontFeature = defineFeature({
  id: 'front',
  routes: [
    {
      path: '',
      title: { vi: 'Giáo dục', en: 'Education' },
      summary: { vi: 'Xem điểm của con, tra cứu bằng mã học sinh, cách tính kết quả.', en: 'See your child’s marks, look up by pupil code, how results are computed.' },
      roles: ['anyone'],
      words: { vi: 'trường học, học sinh, học tập', en: 'school, pupil, study' },
      load: () => import('./front.page.tsx').then((file) => file.FrontPage),
    },
  ],
})
