import { expect, it } from 'vitest'
import { correctionOwner } from './correction-owner.rule.ts'

it.each([
  ['population.name', '2026-11-25', 'commune-police', '2026-12-05'],
  ['transport.licence-number', '2026-12-25', 'traffic-police', '2027-01-04'],
  ['insurance.number', '2026-02-20', 'social-insurance', '2026-03-02'],
  ['toString.x', '2026-11-25', 'one-stop', '2026-12-05'],
])('%s asked on %s is answered by %s until %s', (source, today, owner, dueOn) => expect(correctionOwner({ source, today })).toEqual({ owner, dueOn }))
