import { defineFeature } from '@mc/module-kit'

/** Public pages of facilities. */
export const facilities = defineFeature({
  id: 'facilities',
  routes: [
    {
      path: 'facilities',
      title: { vi: 'Cơ sở khám bệnh', en: 'Health facilities' },
      summary: { vi: 'Bệnh viện và trạm y tế, chuyên khoa, giờ khám', en: 'Hospital and health stations, specialties, hours' },
      words: { vi: 'bệnh viện, trạm xá, trạm y tế, phòng khám, nơi khám', en: 'hospital, clinic, health station, where to go' },
      roles: ['anyone'],
      load: () => import('./facilities.page.tsx').then((m) => m.FacilitiesPage),
    },
    {
      path: 'facilities/:code',
      title: { vi: 'Một cơ sở khám bệnh', en: 'A health facility' },
      roles: ['anyone'],
      load: () => import('./facility.page.tsx').then((m) => m.FacilityPage),
    },
  ],
})
