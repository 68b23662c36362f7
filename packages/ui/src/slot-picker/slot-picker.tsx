import { useMessages } from '@mc/i18n/react'
import { FieldGroup } from '../field/field.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import { slotPickerMessages } from './slot-picker.messages.ts'
import styles from './slot-picker.module.css'

export interface Slot {
  /** What is handed on when it is chosen. */
  value: string
  /** The hour as people read it: 08:30. */
  label: string
  /** Places left; 0 cannot be chosen. Left out when the number is nobody's business. */
  left?: number
}

export interface SlotGroup {
  /** The part of the day: "Buổi sáng". */
  label: string
  slots: readonly Slot[]
}

export interface SlotPickerProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  groups: readonly SlotGroup[]
}

/** Hours to choose from; those without a free place stay in sight and say so. */
export function SlotPicker(props: SlotPickerProps) {
  const t = useMessages(slotPickerMessages)
  const parts = useField(props)
  const slots = props.groups.flatMap((group) => group.slots)
  const first = slots.find((slot) => slot.left !== 0)
  return (
    <FieldGroup label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <div className={styles['groups']}>
        {slots.length === 0 && <p>{t('noSlots')}</p>}
        {props.groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <p className={styles['part']} aria-hidden="true">
              {group.label}
            </p>
            <div className={styles['slots']}>
              {group.slots.map((slot) => (
                <label key={slot.value} className={styles['slot']}>
                  <input
                    {...parts.control}
                    aria-required={undefined}
                    id={slot === first ? parts.id : `${parts.id}-${slot.value}`}
                    type="radio"
                    className={styles['radio']}
                    value={slot.value}
                    checked={props.value === slot.value}
                    disabled={props.isDisabled || slot.left === 0}
                    onChange={() => props.onChange(slot.value)}
                  />
                  <span className={styles['time']}>{slot.label}</span>
                  {slot.left !== undefined && (
                    <span className={styles['left']}>{slot.left === 0 ? t('full') : t('placesLeft', { n: slot.left })}</span>
                  )}
                </label>
              ))}
            </div>
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}
