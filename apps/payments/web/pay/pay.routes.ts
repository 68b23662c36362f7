import { defineFeature } from '@mc/module-kit'

/** Paying a bill by VietQR. */
export const pay = defineFeature({
  id: 'pay',
  routes: [
    {
      path: 'pay/:paymentId',
      title: { vi: 'Thanh toán bằng VietQR', en: 'Pay by VietQR' },
      roles: ['citizen'],
      load: () => import('./pay.page.tsx').then((m) => m.PayPage),
    },
  ],
})
