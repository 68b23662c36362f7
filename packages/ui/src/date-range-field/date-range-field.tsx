import { useMessages } from '@mc/i18n/react'
import { RangeCalendar } from 'react-aria-components/RangeCalendar'
import { CalendarButton } from '../calendar/calendar-button.tsx'
import { CalendarDays, calendarDate, daysFor, type ChoosableDays } from '../calendar/calendar-days.tsx'
import calendarStyles from '../calendar/calendar.module.css'
import { calendarMessages } from '../calendar/calendar.messages.ts'
import { DateField } from '../date-field/date-field.tsx'
import { FieldGroup } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import styles from './date-range-field.module.css'

/** Two days, the first and the last, each `YYYY-MM-DD`, '' or what was typed so far. */
export interface DateRange {
  from: string
  to: string
}

export interface DateRangeFieldProps extends FieldProps, ChoosableDays {
  value: DateRange
  /** The calendar gives them in order; typed ones are as typed: that `to` comes after `from` is the form's rule. */
  onChange: (value: DateRange) => void
}

/** From a day to a day: typed, or chosen on one calendar. Errors may be given under `name`, `name.from` and `name.to`. */
export function DateRangeField(props: DateRangeFieldProps) {
  const { value, onChange, name } = props
  const t = useMessages(calendarMessages)
  const parts = useField(props)
  const [start, end] = [calendarDate(value.from), calendarDate(value.to)]
  const part = (key: 'from' | 'to') => (
    <DateField
      label={t(key)}
      name={`${name}.${key}`}
      value={value[key]}
      isDisabled={props.isDisabled}
      onChange={(date) => {
        onChange({ ...value, [key]: date })
        parts.noteChange()
      }}
    />
  )
  return (
    <FieldGroup label={props.label} hint={props.hint} isRequired={props.isRequired} name={name} parts={parts}>
      <div className={styles['range']}>
        {part('from')}
        {part('to')}
        <CalendarButton label={t('open', { label: props.label })} isDisabled={props.isDisabled ?? false}>
          {(close) => (
            <RangeCalendar
              aria-label={props.label}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just opened it
              autoFocus
              value={start && end && start.compare(end) <= 0 ? { start, end } : null}
              {...(start && { defaultFocusedValue: start })}
              {...daysFor(props)}
              data-range
              className={calendarStyles['calendar']!}
              onChange={(range) => {
                onChange({ from: range.start.toString(), to: range.end.toString() })
                parts.noteChange()
                close()
              }}
            >
              <CalendarDays />
            </RangeCalendar>
          )}
        </CalendarButton>
      </div>
    </FieldGroup>
  )
}
