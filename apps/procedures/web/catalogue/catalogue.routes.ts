import { defineFeature } from '@mc/module-kit'

/** Find a procedure. */
export const catalogue = defineFeature({
  id: 'catalogue',
  routes: [
    {
      path: '',
      title: { vi: 'Dịch vụ công', en: 'Public services' },
      summary: { vi: 'Tìm thủ tục hành chính bằng lời thường, nộp hồ sơ trên mạng', en: 'Find a procedure in plain words, apply online' },
      roles: ['anyone'],
      words: { vi: 'thủ tục hành chính, một cửa, nộp hồ sơ, giấy tờ', en: 'procedures, apply, one-stop shop, papers' },
      load: () => import('./catalogue.page.tsx').then((m) => m.CataloguePage),
    },
    {
      path: 'catalogue/life/:event',
      title: { vi: 'Việc trong đời', en: 'A life event' },
      roles: ['anyone'],
      load: () => import('./life.page.tsx').then((m) => m.LifePage),
    },
    {
      path: 'catalogue/:code',
      title: { vi: 'Một thủ tục', en: 'A procedure' },
      roles: ['anyone'],
      load: () => import('./procedure.page.tsx').then((m) => m.ProcedurePage),
    },
    {
      path: 'misses',
      title: { vi: 'Câu tìm không có kết quả', en: 'Searches without a result' },
      summary: { vi: 'Người dân tìm thủ tục nào mà chưa thấy', en: 'What people look for and do not find' },
      roles: ['administrator'],
      nav: 'desk',
      load: () => import('./misses.page.tsx').then((m) => m.MissesPage),
    },
  ],
})
