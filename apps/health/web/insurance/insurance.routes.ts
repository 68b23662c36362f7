import { defineFeature } from '@mc/module-kit'

/** A person's health insurance. */
export const insurance = defineFeature({
  id: 'insurance',
  routes: [
    {
      path: 'insurance',
      title: { vi: 'Thẻ bảo hiểm y tế', en: 'Health insurance card' },
      summary: { vi: 'Thời hạn thẻ, mức hưởng, số tiền phải trả khi đi khám', en: 'Validity, share paid, what you pay for a visit' },
      words: { vi: 'BHYT, thẻ BHYT, bảo hiểm, mức hưởng, đồng chi trả, VssID', en: 'BHYT, insurance, coverage, co-payment' },
      roles: ['citizen'],
      nav: 'citizen',
      load: () => import('./insurance.page.tsx').then((m) => m.InsurancePage),
    },
  ],
})
