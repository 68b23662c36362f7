import { defineFeature } from '@mc/module-kit'

/** Paying a bill by VietQR. */
export const pay = defineFeature({
  id: 'pay',
  routes: [
    {
      path: 'pay',
      title: { vi: 'Kiểm tra rồi thanh toán', en: 'Check and pay' },
      roles: ['citizen'],
      isolated: true,
      load: () => import('./confirm.page.tsx').then((m) => m.ConfirmPage),
    },
    {
      path: 'pay/:paymentId',
      title: { vi: 'Thanh toán bằng VietQR', en: 'Pay by VietQR' },
      roles: ['citizen'],
      isolated: true,
      load: () => import('./pay.page.tsx').then((m) => m.PayPage),
    },
  ],
})
