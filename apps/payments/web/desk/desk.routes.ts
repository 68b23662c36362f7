import { defineFeature } from '@mc/module-kit'

/** The treasurer's desk. */
export const desk = defineFeature({
  id: 'desk',
  routes: [
    {
      path: 'desk',
      title: { vi: 'Các khoản đã thu', en: 'Settled payments' },
      summary: { vi: 'Danh sách đã thu, đối chiếu với sổ kế toán, khoản chờ đối soát', en: 'What was collected, checked against the books, and what waits to be matched' },
      roles: ['treasurer'],
      nav: 'desk',
      words: { vi: 'kho bạc, đối soát, sổ cái, thu hộ', en: 'treasury, reconciliation, ledger, collection' },
      load: () => import('./desk.page.tsx').then((m) => m.DeskPage),
    },
  ],
})
