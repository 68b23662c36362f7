/** Whether the database refused a second appointment of one person at one time. */
export function isSameTime(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'appointments_person_time_key'
}
