import { useMessages } from '@mc/i18n/react'
import { CalendarButton } from '../calendar/calendar-button.tsx'
import type { ChoosableDays } from '../calendar/calendar-days.tsx'
import { calendarMessages } from '../calendar/calendar.messages.ts'
import { Calendar } from '../calendar/calendar.tsx'
import { DateField, type DateFieldProps } from '../date-field/date-field.tsx'

export interface DatePickerProps extends Omit<DateFieldProps, 'beside'>, ChoosableDays {
  /** The day the calendar opens on when none is typed. @default the device's own today */
  opensOn?: string
}

/** A date to come, or a recent one: typed as day, month and year, or chosen on a calendar. Typing comes first. */
export function DatePicker({ min, max, isUnavailable, opensOn, ...props }: DatePickerProps) {
  const t = useMessages(calendarMessages)
  const label = t('open', { label: props.label })
  return (
    <DateField
      {...props}
      beside={(noteChange) => (
        <CalendarButton label={label} isDisabled={props.isDisabled ?? false}>
          {(close) => (
            <Calendar
              label={props.label}
              value={props.value}
              min={min}
              max={max}
              isUnavailable={isUnavailable}
              opensOn={opensOn}
              takesFocus
              onChange={(date) => {
                props.onChange(date)
                noteChange()
                close()
              }}
            />
          )}
        </CalendarButton>
      )}
    />
  )
}
