import { defineFeature } from '@mc/module-kit'

/** Bills of the person and their children. */
export const bills = defineFeature({
  id: 'bills',
  routes: [
    {
      path: 'bills',
      title: { vi: 'Hóa đơn của tôi', en: 'My bills' },
      summary: { vi: 'Hóa đơn chưa trả và đã trả của tôi và các con', en: 'Unpaid and paid bills, mine and my children’s' },
      roles: ['citizen'],
      nav: 'citizen',
      words: { vi: 'tiền điện, tiền nước, học phí, cước viễn thông, internet, viện phí, biên lai', en: 'electricity, water, school fees, tuition, telecom, internet, hospital, receipts' },
      load: () => import('./bills.page.tsx').then((m) => m.BillsPage),
    },
    {
      path: 'bills/:id',
      title: { vi: 'Chi tiết hóa đơn', en: 'Bill' },
      roles: ['citizen'],
      load: () => import('./bill.page.tsx').then((m) => m.BillPage),
    },
  ],
})
