import { Calendar as AriaCalendar } from 'react-aria-components/Calendar'
import { AriaSurroundings } from '../react-aria/aria-surroundings.tsx'
import { CalendarDays, calendarDate, daysFor, type ChoosableDays } from './calendar-days.tsx'
import styles from './calendar.module.css'

export interface CalendarProps extends ChoosableDays {
  /** Names the calendar for screen readers. */
  label: string
  /** `YYYY-MM-DD`, or '' when no day is chosen. */
  value: string
  onChange: (value: string) => void
  isDisabled?: boolean
  /** The day it opens on when none is chosen. @default the device's own today */
  opensOn?: string
  /** Takes the focus when it appears, as in a popover. */
  takesFocus?: boolean
}

/** A month of days, one of which is chosen. With a field to type in it is a `DatePicker`. */
export function Calendar(props: CalendarProps) {
  const opensOn = calendarDate(props.value) ?? calendarDate(props.opensOn)
  return (
    <AriaSurroundings>
      <AriaCalendar
        aria-label={props.label}
        value={calendarDate(props.value)}
        onChange={(date) => props.onChange(date.toString())}
        isDisabled={props.isDisabled ?? false}
        {...(opensOn && { defaultFocusedValue: opensOn })}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the person has just opened it
        autoFocus={props.takesFocus ?? false}
        {...daysFor(props)}
        className={styles['calendar']!}
      >
        <CalendarDays />
      </AriaCalendar>
    </AriaSurroundings>
  )
}
