import { defineFeature } from '@mc/module-kit'

/** Procedures as data: written, proposed, approved by a second person (X18). */
export const designer = defineFeature({
  id: 'designer',
  routes: [
    {
      path: 'designer',
      title: { vi: 'Soạn thủ tục', en: 'Procedures as data' },
      summary: { vi: 'Phiên bản của thủ tục, đề nghị và duyệt', en: 'Versions of procedures, proposing and approving' },
      roles: ['administrator'],
      nav: 'desk',
      words: { vi: 'thủ tục hành chính, biểu mẫu, quy trình, lệ phí', en: 'procedures, forms, workflow, fees' },
      load: () => import('./designer.page.tsx').then((m) => m.DesignerPage),
    },
    {
      path: 'designer/new',
      title: { vi: 'Thủ tục mới', en: 'A new procedure' },
      roles: ['administrator'],
      load: () => import('./new-procedure.page.tsx').then((m) => m.NewProcedurePage),
    },
    {
      path: 'designer/:code/:version',
      title: { vi: 'Phiên bản của thủ tục', en: 'A version of a procedure' },
      roles: ['administrator'],
      load: () => import('./version.page.tsx').then((m) => m.VersionPage),
    },
  ],
})
