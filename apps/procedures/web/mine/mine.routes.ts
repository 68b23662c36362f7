import { defineFeature } from '@mc/module-kit'

/** What one has applied for. */
export const mine = defineFeature({
  id: 'mine',
  routes: [
    {
      path: 'mine',
      title: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
      summary: { vi: 'Hồ sơ đã gửi và đang soạn: ai đang giữ, hẹn ngày nào, cần làm gì', en: 'What you sent and began: who has it, when it is due, what to do' },
      words: { vi: 'theo dõi hồ sơ, tra cứu hồ sơ, bổ sung hồ sơ, kết quả, bản nháp', en: 'follow, status, supplement, result, drafts' },
      roles: ['citizen'],
      nav: 'citizen',
      load: () => import('./mine.page.tsx').then((m) => m.MinePage),
    },
    { path: 'mine/:id', title: { vi: 'Một hồ sơ', en: 'A dossier' }, roles: ['citizen'], load: () => import('./dossier.page.tsx').then((m) => m.DossierPage) },
    { path: 'mine/:id/supply', title: { vi: 'Bổ sung hồ sơ', en: 'Supply what is missing' }, roles: ['citizen'], load: () => import('./supply.page.tsx').then((m) => m.SupplyPage) },
  ],
})
