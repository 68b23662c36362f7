import { defineFeature } from '@mc/module-kit'

/** The module's public front page. */
export const front = defineFeature({
  id: 'front',
  routes: [
    {
      path: '',
      title: { vi: 'Lĩnh vực mẫu', en: 'Model sector' },
      summary: { vi: 'Thông báo của cơ quan và cách gửi yêu cầu', en: 'Notices of the office, and how to send a request' },
      roles: ['anyone'],
      words: { vi: 'thông báo, tin tức', en: 'notices, news' },
      load: () => import('./front.page.tsx').then((m) => m.FrontPage),
    },
  ],
})
