import { defineFeature } from '@mc/module-kit'

/** The front page of the sector. */
export const front = defineFeature({
  id: 'front',
  routes: [
    {
      path: '',
      title: { vi: 'Y tế', en: 'Health' },
      summary: { vi: 'Thẻ bảo hiểm y tế, hồ sơ sức khỏe, đặt lịch khám, cơ sở khám bệnh', en: 'Insurance card, health record, appointments, facilities' },
      roles: ['anyone'],
      load: () => import('./front.page.tsx').then((m) => m.FrontPage),
    },
  ],
})
