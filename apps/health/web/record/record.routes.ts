import { defineFeature } from '@mc/module-kit'

/** A person's health record. */
export const record = defineFeature({
  id: 'record',
  routes: [
    {
      path: 'record',
      title: { vi: 'Hồ sơ sức khỏe', en: 'Health record' },
      summary: { vi: 'Bệnh, dị ứng, đơn thuốc, lần khám, tiêm chủng', en: 'Conditions, allergies, prescriptions, visits, vaccinations' },
      words: { vi: 'bệnh án, sổ sức khỏe, đơn thuốc, tiêm chủng, dị ứng, lịch sử khám', en: 'medical record, prescriptions, vaccination, allergies, history' },
      roles: ['citizen'],
      nav: 'citizen',
      load: () => import('./record.page.tsx').then((m) => m.RecordPage),
    },
  ],
})
