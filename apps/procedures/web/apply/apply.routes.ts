import { defineFeature } from '@mc/module-kit'

/** Write a dossier and send it. */
export const apply = defineFeature({
  id: 'apply',
  routes: [
    { path: 'apply/:code', title: { vi: 'Nộp hồ sơ', en: 'Apply' }, roles: ['citizen'], load: () => import('./start.page.tsx').then((m) => m.StartPage) },
    { path: 'drafts/:id', title: { vi: 'Hồ sơ đang soạn', en: 'A draft' }, roles: ['citizen'], load: () => import('./draft.page.tsx').then((m) => m.DraftPage) },
    { path: 'drafts/:id/questions/:page', title: { vi: 'Trả lời câu hỏi', en: 'Questions' }, roles: ['citizen'], load: () => import('./questions.page.tsx').then((m) => m.QuestionsPage) },
    { path: 'drafts/:id/papers', title: { vi: 'Giấy tờ kèm theo', en: 'Papers' }, roles: ['citizen'], load: () => import('./papers.page.tsx').then((m) => m.PapersPage) },
    { path: 'drafts/:id/check', title: { vi: 'Kiểm tra và gửi', en: 'Check and send' }, roles: ['citizen'], load: () => import('./check.page.tsx').then((m) => m.CheckPage) },
  ],
})
