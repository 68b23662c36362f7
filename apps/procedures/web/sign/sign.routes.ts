import { defineFeature } from '@mc/module-kit'

/** Leaders sign results: a page of its own origin, so that no other module's code sees the PIN. */
export const sign = defineFeature({
  id: 'sign',
  routes: [
    {
      path: 'sign',
      title: { vi: 'Ký số kết quả', en: 'Sign results' },
      summary: { vi: 'Các kết quả đã duyệt đang chờ chữ ký', en: 'Decided results that wait for a signature' },
      roles: ['agency.leader'],
      nav: 'desk',
      isolated: true,
      load: () => import('./sign.page.tsx').then((m) => m.SignPage),
    },
  ],
})
