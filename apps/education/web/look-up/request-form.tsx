import { useMessages } from '@mc/i18n/react'
import { useRefusalMessage } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { DateField } from '@mc/ui/date-field'
import { Form, type FormErrors } from '@mc/ui/form'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { LookUpRequest, StudentCode } from '../../model/look-up/look-up.ts'
import { lookUpMessages } from './look-up.messages.ts'

type Props = {
  studentCode: string
  birthDate: string
  onStudentCode: (value: string) => void
  onBirthDate: (value: string) => void
  onSend: () => void
  busy: boolean
  error: unknown
}

/** Step one: which pupil. */
export function RequestForm(props: Props) {
  const t = useMessages(lookUpMessages)
  const say = useRefusalMessage(lookUpMessages)
  const [errors, setErrors] = useState<FormErrors | null>(null)

  function submit() {
    const { studentCode, birthDate } = props
    if (LookUpRequest.safeParse({ studentCode, birthDate }).success) {
      setErrors(null)
      props.onSend()
      return
    }
    setErrors({
      ...(!StudentCode.safeParse(studentCode).success && { studentCode: t('studentCodeWrong') }),
      ...(!LookUpRequest.shape.birthDate.safeParse(birthDate).success && { birthDate: t('birthDateWrong') }),
    })
  }

  return (
    <Form onSubmit={submit} busy={props.busy} errors={errors} problem={props.error ? say(props.error) : undefined} label={t('title')}>
      <TextField
        name="studentCode"
        label={t('studentCode')}
        hint={t('studentCodeHint')}
        inputMode="numeric"
        isRequired
        isShort
        value={props.studentCode}
        onChange={props.onStudentCode}
      />
      <DateField name="birthDate" label={t('birthDate')} isRequired value={props.birthDate} onChange={props.onBirthDate} />
      <Button type="submit">{t('send')}</Button>
    </Form>
  )
}
