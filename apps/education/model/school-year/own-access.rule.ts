/** From this age a pupil sees their own marks signed in. */
export const OWN_ACCESS_AGE = 14

/**
 * Whether a pupil may open their own record: from the fourteenth birthday (electronic identity is issued from 14).
 * @param birthDate `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`, in Vietnam
 * @source Decree 69/2024/NĐ-CP, art. 7: an account of one's own from the age of 14
 */
export function mayOpenOwnRecord(birthDate: string, today: string): boolean {
  const year = Number(birthDate.slice(0, 4)) + OWN_ACCESS_AGE
  return today >= `${year}${birthDate.slice(4)}`
}
