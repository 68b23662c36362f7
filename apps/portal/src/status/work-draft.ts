/** What an administrator typed: days `YYYY-MM-DD`, times `HH:MM`, both of Vietnam. */
export type WorkDraft = { startDate: string; startTime: string; endDate: string; endTime: string; vi: string; en: string; modules: readonly string[] }

/** What is wrong with a field, as a key of the messages. */
export type WorkDraftFaults = Partial<Record<'startDate' | 'startTime' | 'endDate' | 'endTime' | 'vi' | 'en', 'dateWrong' | 'timeWrong' | 'endsBefore' | 'textMissing'>>

export const EMPTY_WORK: WorkDraft = { startDate: '', startTime: '', endDate: '', endTime: '', vi: '', en: '', modules: [] }
export const WORK_TEXT_MAX = 300

const DATE = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** The instant of a day and time in Vietnam, ISO 8601. @example instantOf('2026-11-28', '22:00') → '2026-11-28T15:00:00.000Z' */
export function instantOf(date: string, time: string): string {
  return new Date(Date.parse(`${date}T${time}:00Z`) - VIETNAM_OFFSET_MS).toISOString()
}

/** Day and time in Vietnam of an instant. @example placeInDay('2026-11-28T15:00:00.000Z') → { date: '2026-11-28', time: '22:00' } */
export function placeInDay(instant: string): { date: string; time: string } {
  const there = new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString()
  return { date: there.slice(0, 10), time: there.slice(11, 16) }
}

/** What keeps a draft from being announced; nothing when it may be. */
export function faultsOf(draft: WorkDraft): WorkDraftFaults {
  const wrongDate = (text: string) => !DATE.test(text) || Number.isNaN(Date.parse(text)) || new Date(text).toISOString().slice(0, 10) !== text
  const isWrongText = (text: string) => text.trim() === '' || text.length > WORK_TEXT_MAX
  const faults: WorkDraftFaults = {
    ...(wrongDate(draft.startDate) && { startDate: 'dateWrong' }),
    ...(!TIME.test(draft.startTime) && { startTime: 'timeWrong' }),
    ...(wrongDate(draft.endDate) && { endDate: 'dateWrong' }),
    ...(!TIME.test(draft.endTime) && { endTime: 'timeWrong' }),
    ...(isWrongText(draft.vi) && { vi: 'textMissing' }),
    ...(isWrongText(draft.en) && { en: 'textMissing' }),
  }
  const hasTimes = !faults.startDate && !faults.startTime && !faults.endDate && !faults.endTime
  return hasTimes && instantOf(draft.endDate, draft.endTime) <= instantOf(draft.startDate, draft.startTime) ? { ...faults, endTime: 'endsBefore' } : faults
}
