import type { FreeSlot } from '../../model/appointments/slot.ts'

/** A slot as the picker of times takes it. */
type PickerSlot = { value: string; label: string; left: number }

/**
 * Free times by morning and afternoon. Where several rooms share a time it stands once, with the places of all, and means
 * the room with most of them: the room is nothing a patient chooses.
 */
export function slotGroups(
  slots: readonly FreeSlot[],
  words: { morning: string; afternoon: string; time: (instant: string) => string },
): { label: string; slots: PickerSlot[] }[] {
  const times = [...Map.groupBy(slots, (slot) => slot.startsAt)].map(([startsAt, rooms]) => {
    const freest = rooms.reduce((best, room) => (room.free > best.free ? room : best))
    return { value: freest.id, label: words.time(startsAt), left: rooms.reduce((sum, room) => sum + room.free, 0) }
  })
  return [
    { label: words.morning, slots: times.filter((time) => time.label < '12:00') },
    { label: words.afternoon, slots: times.filter((time) => time.label >= '12:00') },
  ].filter((group) => group.slots.length > 0)
}
