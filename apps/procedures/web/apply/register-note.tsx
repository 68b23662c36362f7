import { useMessages } from '@mc/i18n/react'
import { applyMessages } from './apply.messages.ts'
import styles from './apply.module.css'
import { useRegisterName } from './register-words.ts'

/** Where a filled-in answer came from, and what to do when it is wrong there (X3). */
export function RegisterNote({ source, label, question, draftId }: { source: string; label: string; question: string; draftId: string }) {
  const t = useMessages(applyMessages)
  const nameOf = useRegisterName()
  const address = `/procedures/corrections/new?${new URLSearchParams({ draft: draftId, question })}`
  return (
    <p className={styles['source']}>
      {t('fromRegister', { register: nameOf(source) })} ·{' '}
      <a href={address} aria-label={t('wrongLabel', { label })}>
        {t('wrong')}
      </a>
    </p>
  )
}
