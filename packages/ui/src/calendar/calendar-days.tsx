import { parseDate, type CalendarDate } from '@internationalized/date'
import { useLocale } from '@mc/i18n/react'
import { Button, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, CalendarMonthPicker, CalendarYearPicker } from 'react-aria-components/Calendar'
import { Glyph } from '../icon/glyph.tsx'
import { arrowLeft, arrowRight } from '../icon/shapes.ts'
import styles from './calendar.module.css'

/** The days that can be chosen, as every calendar of the kit takes them. */
export interface ChoosableDays {
  /** First day that can be chosen, `YYYY-MM-DD`. */
  min?: string
  /** Last day that can be chosen, `YYYY-MM-DD`. */
  max?: string
  /** Days that cannot be chosen, such as an office's days off. They are read and reached, and said to be unavailable. */
  isUnavailable?: (date: string) => boolean
}

/** A date as React Aria has it; null for a text that is none, such as 2026-02-31. */
export function calendarDate(text: string | undefined): CalendarDate | null {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return parseDate(text)
  } catch {
    return null
  }
}

/** `ChoosableDays` in React Aria's own form. */
export function daysFor({ min, max, isUnavailable }: ChoosableDays) {
  const [minValue, maxValue] = [calendarDate(min), calendarDate(max)]
  return {
    ...(minValue && { minValue }),
    ...(maxValue && { maxValue }),
    ...(isUnavailable && { isDateUnavailable: (date: { toString: () => string }) => isUnavailable(date.toString().slice(0, 10)) }),
  }
}

/** Month and year to choose, a step back and on, and the days: the inside of `Calendar` and of a range's calendar. */
export function CalendarDays() {
  // "T2 … CN" as on Vietnamese calendars; a letter alone says too little in English.
  const weekdays = useLocale() === 'vi' ? 'narrow' : 'short'
  return (
    <>
      <div className={styles['head']}>
        <Button slot="previous" className={styles['step']!}>
          <Glyph shape={arrowLeft} size="small" />
        </Button>
        <CalendarMonthPicker>{(months) => <Picker {...months} />}</CalendarMonthPicker>
        <CalendarYearPicker>{(years) => <Picker {...years} />}</CalendarYearPicker>
        <Button slot="next" className={styles['step']!}>
          <Glyph shape={arrowRight} size="small" />
        </Button>
      </div>
      <CalendarGrid weekdayStyle={weekdays} className={styles['grid']!}>
        <CalendarGridHeader>{(day) => <CalendarHeaderCell className={styles['weekday']!}>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles['day']!} />}</CalendarGridBody>
      </CalendarGrid>
    </>
  )
}

interface PickerProps {
  'aria-label': string
  value: string | number
  onChange: (key: number) => void
  items: readonly { id: string | number; formatted: string }[]
}

function Picker({ value, onChange, items, ...rest }: PickerProps) {
  return (
    <select {...rest} value={value} className={styles['picker']} onChange={(event) => onChange(Number(event.target.value))}>
      {items.map((item) => (
        <option key={item.id} value={item.id}>
          {item.formatted}
        </option>
      ))}
    </select>
  )
}
