import { useMessages } from '@mc/i18n/react'
import { Button } from '../button/button.tsx'
import { Field } from '../field/field.tsx'
import { NormalisedInput } from '../field/normalised-input.tsx'
import { useField, type FieldProps } from '../field/use-field.ts'
import { emailMessages } from './email-field.messages.ts'
import styles from './email-field.module.css'
import { meantAddress } from './near-domain.ts'

export interface EmailFieldProps extends FieldProps {
  /** As typed, without the spaces that paste and keyboards put around and into it. */
  value: string
  onChange: (value: string) => void
  /** @default 'email' */
  autoComplete?: string
}

/** An e-mail address. A slip in a well-known domain is asked about, and never corrected by itself. */
export function EmailField(props: EmailFieldProps) {
  const t = useMessages(emailMessages)
  const parts = useField(props)
  const meant = meantAddress(props.value)
  return (
    <Field label={props.label} hint={props.hint} isRequired={props.isRequired} name={props.name} parts={parts}>
      <NormalisedInput
        {...parts.control}
        type="email"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        autoComplete={props.autoComplete ?? 'email'}
        value={props.value}
        onChange={props.onChange}
        normalise={(typed) => typed.normalize('NFKC').replace(/[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')}
      />
      <span role="status" className={styles['meant']}>
        {meant !== null && (
          <>
            {t('meant')}
            <Button
              size="small"
              kind="quiet"
              onPress={() => {
                props.onChange(meant)
                parts.noteChange()
              }}
            >
              {t('take', { address: meant })}
            </Button>
          </>
        )}
      </span>
    </Field>
  )
}
