import { defineModule } from '@mc/module-kit'
import { desk } from './web/desk/desk.routes.ts'
import { front } from './web/front/front.routes.ts'
import { licences } from './web/licences/licences.routes.ts'
import { plan } from './web/plan/plan.routes.ts'

/** Transport in the portal: driving licences and points, buses of the province, the transport officer's desk. */
export default defineModule({
  id: 'transport',
  contract: 2,
  title: { vi: 'Giao thông', en: 'Transport' },
  summary: { vi: 'Giấy phép lái xe, điểm, và xe buýt trong tỉnh', en: 'Driving licences, points, and buses in the province' },
  icon: 'transport',
  order: 30,
  features: [front, licences, plan, desk],
  records: {
    'transport.licences': { vi: 'Giấy phép lái xe', en: 'Driving licences' },
    'transport.access.licence-lookup': { vi: 'Tra cứu giấy phép lái xe theo nhiệm vụ', en: 'Licence look-up on duty' },
  },
  fills: {
    'home.cards': [{ id: 'licence-expiring', roles: ['citizen'], asks: [{ path: 'licences.listMine' }], load: () => import('./web/licences/licence-expiring.slot.tsx').then((m) => m.LicenceExpiring) }],
  },
})
