import { defineFeature } from '@mc/module-kit'

/** Reception with somebody present. */
export const counter = defineFeature({
  id: 'counter',
  routes: [
    {
      path: 'counter',
      title: { vi: 'Nhận hồ sơ tại quầy', en: 'Take a dossier at the counter' },
      summary: { vi: 'Hồ sơ giấy của người đang ở quầy', en: 'A paper dossier of somebody who is here' },
      roles: ['one-stop.officer'],
      nav: 'desk',
      words: { vi: 'quầy, hồ sơ giấy, căn cước, biên nhận', en: 'counter, paper, identity card, receipt' },
      load: () => import('./counter.page.tsx').then((m) => m.CounterPage),
    },
  ],
})
