import { formatPhoneNumber, readPhoneNumber } from '@mc/identity'
import { NormalisedField } from '../field/normalised-field.tsx'
import type { FieldProps } from '../field/use-field.ts'

export interface PhoneFieldProps extends FieldProps {
  /** The stored form, +84…, when it is a number; else what was typed, without spaces at its ends. */
  value: string
  onChange: (value: string) => void
  /** @default 'tel' */
  autoComplete?: string
}

/** A mobile number, in any of the ways people write it (OP19, OP20). Shown as 0912 345 678 when it is one. */
export function PhoneField(props: PhoneFieldProps) {
  return <NormalisedField {...props} input={{ type: 'tel', inputMode: 'tel', autoComplete: props.autoComplete ?? 'tel', normalise: storedPhone, show: shownPhone }} />
}

function storedPhone(typed: string): string {
  const reading = readPhoneNumber(typed)
  return reading.ok ? reading.number : typed.trim()
}

function shownPhone(value: string): string {
  return readPhoneNumber(value).ok && value.startsWith('+84') ? formatPhoneNumber(value) : value
}
