import { defineFeature } from '@mc/module-kit'

/** Follow a dossier without signing in. */
export const track = defineFeature({
  id: 'track',
  routes: [
    {
      path: 'track',
      title: { vi: 'Theo dõi hồ sơ', en: 'Follow a dossier' },
      summary: { vi: 'Xem hồ sơ đang ở đâu bằng mã hồ sơ và 4 số cuối điện thoại', en: 'See where a dossier is by its code and four digits of the phone' },
      words: { vi: 'tra cứu hồ sơ, mã hồ sơ, tình trạng hồ sơ', en: 'status, code' },
      roles: ['anyone'],
      load: () => import('./track.page.tsx').then((m) => m.TrackPage),
    },
  ],
})
