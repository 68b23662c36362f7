import { expect, it } from 'vitest'
import { requestDeadline } from './request-deadline.rule.ts'

it.each([
  // Two working days; 24 November 2026 is Vietnamese Culture Day.
  ['first-answer', '2026-11-23', '2026-11-26'],
  ['first-answer', '2026-11-25', '2026-11-27'],
  ['first-answer', '2026-11-27', '2026-12-01'],
  ['withdraw', '2026-11-25', '2026-12-10'],
  ['see', '2026-12-25', '2027-01-04'],
  ['delete', '2026-02-10', '2026-03-02'],
] as const)('%s asked on %s is due on %s', (request, askedOn, due) => expect(requestDeadline(request, askedOn)).toBe(due))

it('knows nothing of the time before the law', () => expect(() => requestDeadline('see', '2025-12-31')).toThrow(RangeError))
