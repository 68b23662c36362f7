import { format, type Locale, type Text } from '@mc/i18n'
import { notify } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import type { Appointment } from '../../model/appointments/appointment.ts'
import type { HealthDatabase } from '../database.ts'

const WORDS = {
  booked: { vi: 'Đã đặt lịch khám', en: 'Appointment booked' },
  moved: { vi: 'Đã đổi lịch khám', en: 'Appointment moved' },
  cancelled: { vi: 'Đã hủy lịch khám', en: 'Appointment cancelled' },
} as const satisfies Record<string, Text>

/** Tells who acted, the patient or whoever acts for them, what became of the appointment: once for each act. */
export async function tellAppointment(trx: Transaction<HealthDatabase>, told: { what: keyof typeof WORDS; appointment: Appointment; viewerId: string; act: string }): Promise<void> {
  const { what, appointment } = told
  const title = (locale: Locale) => `${WORDS[what][locale]}: ${format(locale).dateTime(appointment.startsAt)}`
  const text = (locale: Locale) => [appointment.patientName, appointment.facilityName[locale]].join(', ')
  await notify(trx, {
    citizenId: told.viewerId,
    kind: 'appointment',
    title: { vi: title('vi'), en: title('en') },
    text: { vi: text('vi'), en: text('en') },
    href: `/health/appointments/${appointment.id}`,
    isOwnAct: true,
    onceKey: `health.appointment:${told.act}`,
  })
}
