import { defineFeature } from '@mc/module-kit'

/** A citizen's own driving licences. */
export const licences = defineFeature({
  id: 'licences',
  routes: [
    {
      path: 'licences',
      title: { vi: 'Giấy phép lái xe của tôi', en: 'My driving licences' },
      summary: { vi: 'Hạng, thời hạn, điểm còn lại và cách đổi', en: 'Class, validity, points left and how to exchange' },
      roles: ['citizen'],
      nav: 'citizen',
      words: { vi: 'bằng lái xe, GPLX, trừ điểm, đổi bằng, gia hạn bằng lái, hạng B2, hạng A1', en: 'driving licence, licence points, renew, exchange' },
      load: () => import('./licences.page.tsx').then((m) => m.LicencesPage),
    },
    {
      path: 'licences/:id',
      title: { vi: 'Giấy phép lái xe', en: 'Driving licence' },
      roles: ['citizen'],
      load: () => import('./licence.page.tsx').then((m) => m.LicencePage),
    },
  ],
})
