import { useMessages } from '@mc/i18n/react'
import { Stepper } from '@mc/ui/stepper'
import { applyMessages } from './apply.messages.ts'

/** The three parts of applying, and where one is. */
export function DossierSteps({ id, at }: { id: string; at: 'questions' | 'papers' | 'check' }) {
  const t = useMessages(applyMessages)
  return (
    <Stepper
      current={at}
      steps={[
        { id: 'questions', title: t('stepQuestions'), href: `/procedures/drafts/${id}` },
        { id: 'papers', title: t('stepPapers'), href: `/procedures/drafts/${id}/papers` },
        { id: 'check', title: t('stepCheck') },
      ]}
    />
  )
}
