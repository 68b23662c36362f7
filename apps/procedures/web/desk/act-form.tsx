import { useLocale, useMessages } from '@mc/i18n/react'
import { ChoiceField } from '@mc/ui/choice-field'
import { SelectField } from '@mc/ui/select-field'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { Words, WORDS_MAX } from '../../model/dossiers/phase.ts'
import { actsMessages } from './acts.messages.ts'
import { FaultsForm } from './faults-form.tsx'
import { StepForm, type ActFormProps } from './step-form.tsx'

/** What a step wants to be told before it is done. */
export function ActForm(props: ActFormProps) {
  switch (props.kind) {
    case 'ask-supplement':
    case 'refuse':
      return <FaultsForm {...props} kind={props.kind} />
    case 'hold':
      return <HoldForm {...props} />
    case 'reject':
      return <RejectForm {...props} />
    case 'send-back':
      return <SendBackForm {...props} />
  }
}

function HoldForm({ onAct, ...rest }: ActFormProps) {
  const t = useMessages(actsMessages)
  const [reason, setReason] = useState('')
  const isReason = reason === 'fee' || reason === 'other-agency'
  return (
    <StepForm {...rest} errors={isReason ? {} : { reason: t('holdMissing') }} submit={t('doHold')} onSubmit={() => isReason && onAct({ kind: 'hold', reason })}>
      <p>{t('holdWhat')}</p>
      <ChoiceField
        label={t('why')}
        name="reason"
        value={reason}
        onChange={setReason}
        isRequired
        options={[
          { value: 'fee', label: t('holdFee') },
          { value: 'other-agency', label: t('holdAgency') },
        ]}
      />
    </StepForm>
  )
}

function RejectForm({ onAct, ...rest }: ActFormProps) {
  const t = useMessages(actsMessages)
  const [reason, setReason] = useState('')
  const errors = Words.safeParse(reason).success ? {} : { reason: t('wordsMissing') }
  return (
    <StepForm {...rest} errors={errors} submit={t('doReject')} isDanger onSubmit={() => onAct({ kind: 'reject', reason: reason.trim() })}>
      <p>{t('rejectWhat')}</p>
      <TextArea label={t('why')} name="reason" value={reason} onChange={setReason} lengthMax={WORDS_MAX} isRequired />
    </StepForm>
  )
}

function SendBackForm({ dossier, onAct, ...rest }: ActFormProps) {
  const t = useMessages(actsMessages)
  const locale = useLocale()
  const [task, setTask] = useState('')
  const [reason, setReason] = useState('')
  const errors = { ...(task === '' && { task: t('backToMissing') }), ...(!Words.safeParse(reason).success && { reason: t('wordsMissing') }) }
  const tasks = dossier.definition.workflow.stages.flat()
  return (
    <StepForm {...rest} errors={errors} submit={t('doBack')} onSubmit={() => onAct({ kind: 'send-back', task, reason: reason.trim() })}>
      <p>{t('backWhat')}</p>
      <SelectField label={t('backTo')} name="task" value={task} onChange={setTask} isRequired options={tasks.map(({ id, name }) => ({ value: id, label: name[locale] }))} />
      <TextArea label={t('why')} name="reason" value={reason} onChange={setReason} lengthMax={WORDS_MAX} isRequired />
    </StepForm>
  )
}
