import { defineFeature } from '@mc/module-kit'

/** How the offices do, and which days they are closed. */
export const figures = defineFeature({
  id: 'figures',
  routes: [
    {
      path: 'figures',
      title: { vi: 'Số liệu một cửa', en: 'Figures of the one-stop shop' },
      summary: { vi: 'Đúng hạn, trễ hạn, nộp trên mạng; theo cơ quan, xã, thủ tục', en: 'On time, late, online; by office, commune, procedure' },
      roles: ['administrator', 'agency.leader'],
      nav: 'desk',
      words: { vi: 'thống kê, báo cáo, đúng hạn, trễ hạn, trực tuyến', en: 'statistics, report, on time, late, online' },
      load: () => import('./figures.page.tsx').then((m) => m.FiguresPage),
    },
    {
      path: 'figures/days-off',
      title: { vi: 'Ngày nghỉ, ngày làm bù', en: 'Days off' },
      summary: { vi: 'Những ngày không tính vào thời hạn', en: 'Days that no deadline counts' },
      roles: ['administrator', 'agency.leader'],
      load: () => import('./days-off.page.tsx').then((m) => m.DaysOffPage),
    },
  ],
})
