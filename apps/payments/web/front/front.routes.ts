import { defineFeature } from '@mc/module-kit'

/** The module's front page. */
export const front = defineFeature({
  id: 'front',
  routes: [
    {
      path: '',
      title: { vi: 'Thanh toán', en: 'Payments' },
      summary: { vi: 'Xem và trả hóa đơn của mọi nhà cung cấp', en: 'See and pay the bills of all providers' },
      roles: ['anyone'],
      words: { vi: 'trả tiền, nộp tiền, hóa đơn, VietQR, chuyển khoản', en: 'pay, bill, VietQR, transfer' },
      load: () => import('./front.page.tsx').then((m) => m.FrontPage),
    },
  ],
})
