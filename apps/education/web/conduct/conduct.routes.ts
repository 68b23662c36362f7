import { defineFeature } from '@mc/module-kit'

/** Conduct, entered by the class teacher. */
export const conductFeature = defineFeature({
  id: 'conduct',
  routes: [
    {
      path: 'conduct/:classId',
      title: { vi: 'Kết quả rèn luyện', en: 'Conduct' },
      roles: ['teacher'],
      load: () => import('./conduct.page.tsx').then((file) => file.ConductPage),
    },
  ],
})
