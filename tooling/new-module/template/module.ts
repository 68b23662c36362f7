import { defineModule } from '@mc/module-kit'
import { accessReasons } from './web/access-reasons.messages.ts'
import { desk } from './web/desk/desk.routes.ts'
import { front } from './web/front/front.routes.ts'
import { requests } from './web/requests/requests.routes.ts'

/** Model sector in the portal: notices for everybody, requests of citizens, the desk that answers them. */
export default defineModule({
  id: 'sample',
  contract: 2,
  title: { vi: 'Lĩnh vực mẫu', en: 'Model sector' },
  summary: { vi: 'Thông báo, gửi yêu cầu và nhận trả lời của cơ quan', en: 'Notices, requests to the office and its answers' },
  icon: 'building',
  order: 90,
  features: [front, requests, desk],
  records: accessReasons,
  fills: {
    'home.cards': [{ id: 'latest-answer', roles: ['citizen'], load: () => import('./web/requests/latest-answer.slot.tsx').then((m) => m.LatestAnswer) }],
  },
})
