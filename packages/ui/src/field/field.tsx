import { useMessages } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { Glyph } from '../icon/glyph.tsx'
import * as shapes from '../icon/shapes.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { fieldMessages } from './field.messages.ts'
import styles from './field.module.css'
import type { FieldParts, FieldProps } from './use-field.ts'

interface FrameProps extends Pick<FieldProps, 'label' | 'hint' | 'isRequired' | 'name'> {
  parts: FieldParts
  children: ReactNode
}

/** Label, hint and error around one control. */
export function Field({ label, hint, isRequired, name, parts, children }: FrameProps) {
  return (
    <div className={classNames(styles['field'], parts.error && styles['wrong'])} data-field={name}>
      <label htmlFor={parts.id} className={styles['label']}>
        {label}
        {isRequired && <RequiredMark />}
      </label>
      <FieldWords hint={hint} parts={parts} />
      {children}
    </div>
  )
}

/** Label, hint and error around several controls that make up one answer. */
export function FieldGroup({ label, hint, isRequired, name, parts, children }: FrameProps) {
  return (
    <fieldset
      className={classNames(styles['field'], parts.error && styles['wrong'])}
      data-field={name}
      aria-describedby={parts.control['aria-describedby']}
    >
      <legend className={classNames(styles['label'], styles['legend'])}>
        {label}
        {isRequired && <RequiredMark />}
      </legend>
      <FieldWords hint={hint} parts={parts} />
      {children}
    </fieldset>
  )
}

function RequiredMark() {
  const t = useMessages(fieldMessages)
  return (
    <>
      <span className={styles['mark']} aria-hidden="true">
        *
      </span>
      <VisuallyHidden> ({t('required')})</VisuallyHidden>
    </>
  )
}

/** Hint and error, where the control's description finds them. */
export function FieldWords({ hint, parts }: { hint?: string | undefined; parts: FieldParts }) {
  const t = useMessages(fieldMessages)
  return (
    <>
      {hint && (
        <p id={parts.hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
      {parts.error && (
        <p id={parts.errorId} className={styles['error']}>
          <Glyph shape={shapes.warning} size="small" />
          <span>
            <VisuallyHidden>{t('error')}: </VisuallyHidden>
            {parts.error}
          </span>
        </p>
      )}
    </>
  )
}
