import { expect, it } from 'vitest'
import { slotGroups } from './slot-groups.ts'

const words = {
  morning: 'Sáng',
  afternoon: 'Chiều',
  time: (instant: string) => instant.slice(11, 16),
  withRoom: (time: string, room: string) => `${time}/${room}`,
}
const slot = (id: string, time: string, room: string) => ({
  id, room, facilityCode: '19001', specialty: 'internal', day: '2026-11-26', startsAt: `2026-11-26T${time}:00Z`, endsAt: `2026-11-26T${time}:30Z`, free: 2,
})

it('parts the day, names the room only where two share a time, and leaves out an empty part', () => {
  expect(slotGroups([slot('a', '08:00', '201'), slot('b', '08:00', '202'), slot('c', '13:30', '201')], words)).toEqual([
    { label: 'Sáng', slots: [{ value: 'a', label: '08:00/201', left: 2 }, { value: 'b', label: '08:00/202', left: 2 }] },
    { label: 'Chiều', slots: [{ value: 'c', label: '13:30', left: 2 }] },
  ])
  expect(slotGroups([slot('c', '13:30', '201')], words)).toHaveLength(1)
})
