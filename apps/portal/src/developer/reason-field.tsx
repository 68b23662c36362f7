import { useMessages } from '@mc/i18n/react'
import { TextArea } from '@mc/ui/text-area'
import { developerMessages } from './developer.messages.ts'

const REASON_MIN = 3
const REASON_MAX = 500

/** Why is it changed? It stays in the audit. */
export function ReasonField({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const t = useMessages(developerMessages)
  return <TextArea label={t('reason')} hint={t('reasonHint')} name="reason" value={value} onChange={onChange} lengthMax={REASON_MAX} isRequired />
}

/** What is wrong with a reason, for the form's errors; nothing when it will do. */
export function useReasonProblem(): (reason: string) => { reason?: string } {
  const t = useMessages(developerMessages)
  return (reason) => {
    const { length } = reason.trim()
    if (length < REASON_MIN) return { reason: t('reasonMissing') }
    return length > REASON_MAX ? { reason: t('reasonLong', { n: REASON_MAX }) } : {}
  }
}
