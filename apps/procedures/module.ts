import { defineModule } from '@mc/module-kit'
import { accessReasons } from './web/access-reasons.messages.ts'
import { apply } from './web/apply/apply.routes.ts'
import { catalogue } from './web/catalogue/catalogue.routes.ts'
import { corrections } from './web/corrections/corrections.routes.ts'
import { counter } from './web/counter/counter.routes.ts'
import { designer } from './web/designer/designer.routes.ts'
import { desk } from './web/desk/desk.routes.ts'
import { figures } from './web/figures/figures.routes.ts'
import { mine } from './web/mine/mine.routes.ts'
import { sign } from './web/sign/sign.routes.ts'
import { track } from './web/track/track.routes.ts'
import { verify } from './web/verify/verify.routes.ts'

/** Public services in the portal: find a procedure, apply, follow, and the desks of those who work on dossiers. */
export default defineModule({
  id: 'procedures',
  contract: 2,
  title: { vi: 'Dịch vụ công', en: 'Public services' },
  summary: { vi: 'Tìm thủ tục, nộp hồ sơ, theo dõi và nhận kết quả', en: 'Find a procedure, apply, follow, receive the result' },
  icon: 'building',
  order: 5,
  records: accessReasons,
  features: [catalogue, apply, mine, track, corrections, desk, counter, sign, figures, designer, verify],
  fills: {
    'home.cards': [{ id: 'dossiers-waiting', roles: ['citizen'], asks: [{ path: 'mine.list' }], load: () => import('./web/mine/dossiers-waiting.slot.tsx').then((m) => m.DossiersWaiting) }],
    'search.results': [
      { id: 'dossiers-found', roles: ['citizen'], load: () => import('./web/mine/dossiers-found.slot.tsx').then((m) => m.DossiersFound) },
      { id: 'procedures-found', roles: ['anyone'], load: () => import('./web/catalogue/procedures-found.slot.tsx').then((m) => m.ProceduresFound) },
    ],
  },
})
