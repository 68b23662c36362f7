import { defineFeature } from '@mc/module-kit'

/** Where officers answer. */
export const desk = defineFeature({
  id: 'desk',
  routes: [
    {
      path: 'desk',
      title: { vi: 'Yêu cầu chờ trả lời', en: 'Requests to answer' },
      summary: { vi: 'Lĩnh vực mẫu: yêu cầu của người dân', en: 'Model sector: requests of citizens' },
      roles: ['one-stop.officer'],
      nav: 'desk',
      words: { vi: 'trả lời người dân, xử lý yêu cầu', en: 'answer citizens' },
      load: () => import('./desk.page.tsx').then((m) => m.DeskPage),
    },
  ],
})
