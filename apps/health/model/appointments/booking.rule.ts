/** Appointments a person may have open at once: enough for a chronic illness, too few to hoard places. */
export const OPEN_APPOINTMENTS_MAX = 6

/** Days ahead for which rooms open their slots. */
export const BOOKING_HORIZON_DAYS = 30

/**
 * Whether an appointment can be moved or cancelled: until it begins, and before the patient was received.
 * @source House rule of the demo province; Law 15/2023/QH15 leaves it to the facility
 */
export function isOpenAppointment(appointment: { status: string; startsAt: Date }, now: Date): boolean {
  return appointment.status === 'booked' && appointment.startsAt.getTime() > now.getTime()
}

/**
 * Whether a person may book one more.
 * @source House rule of the demo province
 */
export function canBookAnother(openAppointments: number): boolean {
  return openAppointments < OPEN_APPOINTMENTS_MAX
}
