import { defineFeature } from '@mc/module-kit'

const OFFICERS = ['one-stop.officer', 'agency.officer', 'agency.leader'] as const

/** The desks of reception, agencies and leaders. */
export const desk = defineFeature({
  id: 'desk',
  routes: [
    {
      path: 'desk',
      title: { vi: 'Hồ sơ cần giải quyết', en: 'Dossiers to work on' },
      summary: { vi: 'Tiếp nhận, xử lý, duyệt, ký và trả kết quả', en: 'Receive, work on, decide, sign, hand over' },
      roles: OFFICERS,
      nav: 'desk',
      words: { vi: 'một cửa, tiếp nhận, xử lý, duyệt, ký, trả kết quả, quá hạn', en: 'one-stop shop, reception, queue, approve, sign, overdue' },
      load: () => import('./desk.page.tsx').then((m) => m.DeskPage),
    },
    {
      path: 'desk/dossiers/:id',
      title: { vi: 'Một hồ sơ', en: 'A dossier' },
      roles: OFFICERS,
      load: () => import('./desk-dossier.page.tsx').then((m) => m.DeskDossierPage),
    },
    {
      path: 'desk/leave',
      title: { vi: 'Ủy quyền khi vắng mặt', en: 'Stand-ins during leave' },
      summary: { vi: 'Ai làm thay khi nghỉ phép, công tác', en: 'Who does the work while somebody is away' },
      roles: OFFICERS,
      load: () => import('./leave.page.tsx').then((m) => m.LeavePage),
    },
    {
      path: 'desk/complaints',
      title: { vi: 'Phản ánh cần trả lời', en: 'Complaints to answer' },
      summary: { vi: 'Người dân phản ánh về hồ sơ do nơi này tiếp nhận', en: 'What people complain about' },
      roles: ['one-stop.officer'],
      nav: 'desk',
      load: () => import('./complaints.page.tsx').then((m) => m.ComplaintsPage),
    },
  ],
})
