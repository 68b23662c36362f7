import { expect, it } from 'vitest'
import { slotGroups } from './slot-groups.ts'

const words = {
  morning: 'Sáng',
  afternoon: 'Chiều',
  time: (instant: string) => instant.slice(11, 16),
}
const slot = (id: string, time: string, room: string, free = 2) => ({
  id, room, facilityCode: '19001', specialty: 'internal', day: '2026-11-26', startsAt: `2026-11-26T${time}:00Z`, endsAt: `2026-11-26T${time}:30Z`, free,
})

it('parts the day, shows a time that rooms share once, and leaves out an empty part', () => {
  expect(slotGroups([slot('a', '08:00', '201', 1), slot('b', '08:00', '202', 3), slot('c', '13:30', '201')], words)).toEqual([
    { label: 'Sáng', slots: [{ value: 'b', label: '08:00', left: 4 }] },
    { label: 'Chiều', slots: [{ value: 'c', label: '13:30', left: 2 }] },
  ])
  expect(slotGroups([slot('c', '13:30', '201')], words)).toHaveLength(1)
})
