import { router } from '../kit.ts'
import { bookAppointment } from './book-appointment.procedure.ts'
import { cancelAppointment } from './cancel-appointment.procedure.ts'
import { getAppointment } from './get-appointment.procedure.ts'
import { listDays } from './list-days.procedure.ts'
import { listMine } from './list-mine.procedure.ts'
import { listNextFree } from './list-next-free.procedure.ts'
import { listSlots } from './list-slots.procedure.ts'
import { moveAppointment } from './move-appointment.procedure.ts'

/** Appointments of a citizen and of the children in their care. */
export const appointmentsRouter = router({
  listMine,
  get: getAppointment,
  listDays,
  listSlots,
  listNextFree,
  book: bookAppointment,
  move: moveAppointment,
  cancel: cancelAppointment,
})
