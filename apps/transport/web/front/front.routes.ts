import { defineFeature } from '@mc/module-kit'

/** The module's public front page. */
export const front = defineFeature({
  id: 'front',
  routes: [
    {
      path: '',
      title: { vi: 'Giao thông', en: 'Transport' },
      summary: { vi: 'Giấy phép lái xe, điểm, xe buýt', en: 'Driving licences, points, buses' },
      roles: ['anyone'],
      words: { vi: 'giao thông vận tải, bằng lái, xe buýt, xe khách', en: 'transport, driving, bus' },
      load: () => import('./front.page.tsx').then((m) => m.FrontPage),
    },
  ],
})
