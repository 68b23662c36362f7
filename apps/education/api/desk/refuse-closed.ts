import { NotYourClass } from '../../model/desk/not-your-class.error.ts'
import { YearClosed } from '../../model/desk/year-closed.error.ts'
import { schoolYearOf } from '../../model/school-year/school-year.rule.ts'
import type { TaughtClass } from './find-taught-class.query.ts'

/**
 * Lets a class through that the viewer teaches and whose school year runs.
 * @param today `YYYY-MM-DD`
 * @throws NotYourClass, YearClosed
 */
export function refuseClosed(taught: TaughtClass | null, today: string): asserts taught is TaughtClass {
  if (!taught) throw new NotYourClass()
  if (taught.school_year !== schoolYearOf(today)) throw new YearClosed()
}
