import type { FreeSlot } from '../../model/appointments/slot.ts'

/** A slot as the picker of times takes it. */
type PickerSlot = { value: string; label: string; left: number }

/** Free slots by morning and afternoon; the room stands beside the time where several rooms share one. */
export function slotGroups(
  slots: readonly FreeSlot[],
  words: { morning: string; afternoon: string; time: (instant: string) => string; withRoom: (time: string, room: string) => string },
): { label: string; slots: PickerSlot[] }[] {
  const starts = slots.map((slot) => slot.startsAt)
  const pickerSlot = (slot: FreeSlot): PickerSlot => {
    const time = words.time(slot.startsAt)
    const isShared = starts.filter((start) => start === slot.startsAt).length > 1
    return { value: slot.id, label: isShared ? words.withRoom(time, slot.room) : time, left: slot.free }
  }
  const isMorning = (slot: FreeSlot) => words.time(slot.startsAt) < '12:00'
  return [
    { label: words.morning, slots: slots.filter(isMorning).map(pickerSlot) },
    { label: words.afternoon, slots: slots.filter((slot) => !isMorning(slot)).map(pickerSlot) },
  ].filter((group) => group.slots.length > 0)
}
