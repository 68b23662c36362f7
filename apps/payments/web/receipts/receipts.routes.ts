import { defineFeature } from '@mc/module-kit'

/** Receipts of paid bills. */
export const receipts = defineFeature({
  id: 'receipts',
  routes: [
    {
      path: 'receipts/:id',
      title: { vi: 'Biên lai', en: 'Receipt' },
      roles: ['citizen'],
      load: () => import('./receipt.page.tsx').then((m) => m.ReceiptPage),
    },
    {
      path: 'refunds/:id',
      title: { vi: 'Biên lai hoàn tiền', en: 'Refund receipt' },
      roles: ['citizen'],
      load: () => import('./refund-receipt.page.tsx').then((m) => m.RefundReceiptPage),
    },
  ],
})
