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
    {
      path: 'desk/credits/:id',
      title: { vi: 'Khoản chờ đối soát', en: 'Money in suspense' },
      roles: ['treasurer'],
      isolated: true,
      load: () => import('./credit.page.tsx').then((m) => m.CreditPage),
    },
    {
      path: 'desk/refund/:id',
      title: { vi: 'Hoàn tiền hóa đơn đã trả', en: 'Refund a paid bill' },
      roles: ['treasurer'],
      isolated: true,
      load: () => import('./refund.page.tsx').then((m) => m.RefundPage),
    },
    {
      path: 'desk/days/:day',
      title: { vi: 'Đối soát một ngày', en: 'A day’s reconciliation' },
      roles: ['treasurer'],
      isolated: true,
      load: () => import('./day.page.tsx').then((m) => m.DayPage),
    },
    {
      path: 'desk/orders/:id',
      title: { vi: 'Lệnh hoàn, trả tiền', en: 'Refund or return' },
      roles: ['treasurer'],
      isolated: true,
      load: () => import('./order.page.tsx').then((m) => m.OrderPage),
    },
  ],
})
