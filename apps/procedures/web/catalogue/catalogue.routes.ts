import { defineFeature } from '@mc/module-kit'

/** Find a procedure. */
export const catalogue = defineFeature({
  id: 'catalogue',
  routes: [
    {
      path: '',
      title: { vi: 'Dịch vụ công', en: 'Public services' },
      summary: { vi: 'Thủ tục hành chính làm được trên cổng', en: 'Procedures that can be done in the portal' },
      roles: ['anyone'],
      words: { vi: 'thủ tục hành chính, một cửa, nộp hồ sơ', en: 'procedures, apply, one-stop shop' },
      load: () => import('./catalogue.page.tsx').then((m) => m.CataloguePage),
    },
  ],
})
