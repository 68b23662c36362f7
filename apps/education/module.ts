import { defineModule } from '@mc/module-kit'
import { accessReasons } from './web/access-reasons.messages.ts'
import { conductFeature } from './web/conduct/conduct.routes.ts'
import { deskFeature } from './web/desk/desk.routes.ts'
import { frontFeature } from './web/front/front.routes.ts'
import { lookUpFeature } from './web/look-up/look-up.routes.ts'
import { marksFeature } from './web/marks/marks.routes.ts'

/** Marks and results for families, the look-up without an account, and the teacher's desk. */
export default defineModule({
  id: 'education',
  contract: 2,
  title: { vi: 'Giáo dục', en: 'Education' },
  summary: { vi: 'Điểm và kết quả học tập của con, tra cứu bằng mã học sinh, sổ điểm của giáo viên.', en: 'Your children’s marks and results, look-up by pupil code, the teacher’s mark sheet.' },
  icon: 'education',
  order: 20,
  features: [frontFeature, marksFeature, lookUpFeature, deskFeature, conductFeature],
  records: accessReasons,
  fills: {
    'home.cards': [{ id: 'marks-news', roles: ['citizen'], asks: [{ path: 'marks.listNews' }], load: () => import('./web/marks/marks-news.slot.tsx').then((file) => file.MarksNewsSlot) }],
  },
})
