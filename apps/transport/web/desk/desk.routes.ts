import { defineFeature } from '@mc/module-kit'

/** The transport officer's desk. */
export const desk = defineFeature({
  id: 'desk',
  routes: [
    {
      path: 'desk',
      title: { vi: 'Tra cứu giấy phép lái xe', en: 'Licence look-up' },
      summary: { vi: 'Theo số định danh cá nhân hoặc số giấy phép', en: 'By personal ID or licence number' },
      roles: ['transport.officer'],
      nav: 'desk',
      words: { vi: 'tra cứu bằng lái, kiểm tra giấy phép lái xe', en: 'look up a driving licence' },
      load: () => import('./desk.page.tsx').then((m) => m.DeskPage),
    },
  ],
})
