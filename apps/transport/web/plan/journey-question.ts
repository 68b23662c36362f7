import type { planMessages } from './plan.messages.ts'
import type { StopChoice } from './stop-field.tsx'

/** What the journey form holds. */
export type JourneyDraft = { readonly from: StopChoice; readonly to: StopChoice; readonly when: 'now' | 'later'; readonly date: string; readonly time: string }

/** A question that can be asked; the address of the page holds it, so that it can be kept, shared and reloaded. */
export type JourneyQuestion = { readonly from: string; readonly to: string; readonly at?: { date: string; time: string } }

type ErrorKey = Extract<keyof typeof planMessages, `error.${string}`>

/** What is missing in the form, by field, as keys of messages. */
export function draftErrors(draft: JourneyDraft): Partial<Record<'from' | 'to' | 'date' | 'time', ErrorKey>> {
  const { from, to } = draft
  return {
    ...(from.id === null && { from: 'error.from' as const }),
    ...(to.id === null ? { to: 'error.to' as const } : to.id === from.id && { to: 'error.same' as const }),
    ...(draft.when === 'later' && !isDate(draft.date) && { date: 'error.date' as const }),
    ...(draft.when === 'later' && !isTime(draft.time) && { time: 'error.time' as const }),
  }
}

/** The question in an address; null when it holds none. */
export function questionOf(params: URLSearchParams): JourneyQuestion | null {
  const [from, to, date, time] = ['from', 'to', 'date', 'time'].map((name) => params.get(name) ?? '')
  if (!from || !to || from === to) return null
  return { from, to, ...(isDate(date ?? '') && isTime(time ?? '') && { at: { date: date!, time: time! } }) }
}

/** The address's part that holds a complete draft. */
export function paramsOf(draft: JourneyDraft): URLSearchParams {
  const params = new URLSearchParams({ from: draft.from.id ?? '', to: draft.to.id ?? '' })
  if (draft.when === 'later') {
    params.set('date', draft.date)
    params.set('time', normalTime(draft.time))
  }
  return params
}

/** Hours and minutes with two digits. @example normalTime('7:05') → '07:05' */
export function normalTime(typed: string): string {
  return typed.trim().replace(/^(\d):/, '0$1:')
}

/** Whether a text is a date of the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether a text is a time of the clock, `7:05` too. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(normalTime(text))
}
