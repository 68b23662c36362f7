import { defineModule } from '@mc/module-kit'
import { accessReasons } from './web/access-reasons.messages.ts'
import { appointments } from './web/appointments/appointments.routes.ts'
import { desk } from './web/desk/desk.routes.ts'
import { facilities } from './web/facilities/facilities.routes.ts'
import { front } from './web/front/front.routes.ts'
import { insurance } from './web/insurance/insurance.routes.ts'
import { record } from './web/record/record.routes.ts'

/** The health sector as the portal mounts it. */
export default defineModule({
  id: 'health',
  contract: 2,
  title: { vi: 'Y tế', en: 'Health' },
  summary: { vi: 'Thẻ bảo hiểm y tế, hồ sơ sức khỏe, lịch khám', en: 'Health insurance, health record, appointments' },
  icon: 'health',
  order: 10,
  features: [front, insurance, record, appointments, facilities, desk],
  records: {
    'health.coverage': { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
    'health.record': { vi: 'Hồ sơ sức khỏe', en: 'Health record' },
    'health.appointment': { vi: 'Lịch khám', en: 'Appointments' },
    ...accessReasons,
  },
  fills: {
    'home.cards': [
      { id: 'next-appointment', asks: [{ path: 'appointments.listMine' }], load: () => import('./web/appointments/next-appointment.slot.tsx').then((m) => m.NextAppointment) },
      { id: 'coverage-ending', asks: [{ path: 'insurance.getMine', input: {} }], load: () => import('./web/insurance/coverage-ending.slot.tsx').then((m) => m.CoverageEnding) },
    ],
  },
})
