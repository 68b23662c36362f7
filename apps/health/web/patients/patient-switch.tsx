import { useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { ChoiceField } from '@mc/ui/choice-field'
import { api } from '../client.ts'
import { patientsMessages } from './patients.messages.ts'

export interface PatientSwitchProps {
  /** Personal ID of the one shown; empty for oneself. */
  value: string
  onChange: (citizenId: string) => void
}

/** Whose data the page shows: oneself or a child. Shows nothing to those without children. */
export function PatientSwitch({ value, onChange }: PatientSwitchProps) {
  const t = useMessages(patientsMessages)
  const patients = usePatients().data ?? []
  if (patients.length < 2) return null
  const me = patients.find((one) => one.isMe)?.citizenId ?? ''
  return (
    <ChoiceField
      name="patient"
      label={t('whose')}
      isRow
      value={value === '' ? me : value}
      onChange={onChange}
      options={patients.map((one) => ({ value: one.citizenId, label: one.isMe ? t('me', { name: one.name }) : one.name }))}
    />
  )
}

/** For whom the viewer may act, oneself first. */
export function usePatients() {
  return useQuery({ queryKey: ['health', 'patients.list'], queryFn: ({ signal }) => api.patients.list.query(undefined, { signal }), staleTime: 60_000 })
}
