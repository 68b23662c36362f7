import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Form, type FormErrors } from '@mc/ui/form'
import { useState, type ReactNode } from 'react'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { actsMessages } from './acts.messages.ts'
import type { DeskAct } from './use-act.ts'

/** Steps that ask something first. */
export type AskedAct = 'ask-supplement' | 'refuse' | 'hold' | 'reject' | 'send-back'

export interface ActFormProps {
  kind: AskedAct
  dossier: DeskDossier
  busy: boolean
  problem: string | undefined
  onAct: (act: DeskAct) => void
  onCancel: () => void
}

interface StepFormProps extends Pick<ActFormProps, 'busy' | 'problem' | 'onCancel'> {
  errors: FormErrors
  onSubmit: () => void
  submit: string
  isDanger?: boolean
  children: ReactNode
}

/** A form of one step: nothing is sent while something is missing. */
export function StepForm({ errors, onSubmit, submit, isDanger, busy, problem, onCancel, children }: StepFormProps) {
  const t = useMessages(actsMessages)
  const [isTried, setTried] = useState(false)
  return (
    <Form
      busy={busy}
      errors={isTried ? errors : null}
      problem={problem}
      onSubmit={() => {
        setTried(true)
        if (Object.keys(errors).length === 0) onSubmit()
      }}
    >
      {children}
      <Button type="submit" kind={isDanger ? 'danger' : 'primary'}>
        {submit}
      </Button>
      <Button onPress={onCancel}>{t('cancel')}</Button>
    </Form>
  )
}
