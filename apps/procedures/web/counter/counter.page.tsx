import { useMessages } from '@mc/i18n/react'
import { Page } from '@mc/ui/page'
import { useState } from 'react'
import type { CounterDraft } from '../../model/counter/counter.ts'
import { CounterBegin } from './counter-begin.tsx'
import { CounterForm, type Taken } from './counter-form.tsx'
import { CounterReceipt } from './counter-receipt.tsx'
import { counterMessages } from './counter.messages.ts'

/** Answers: how is the dossier of somebody who stands here taken in? */
export function CounterPage() {
  const t = useMessages(counterMessages)
  const [draft, setDraft] = useState<CounterDraft | null>(null)
  const [taken, setTaken] = useState<Taken | null>(null)
  function again() {
    setDraft(null)
    setTaken(null)
  }
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/procedures/desk', label: t('back') }}>
      {!draft && <CounterBegin onBegun={setDraft} />}
      {draft && !taken && <CounterForm key={draft.id} draft={draft} onTaken={setTaken} onOther={again} />}
      {draft && taken && <CounterReceipt draft={draft} taken={taken} onNext={again} />}
    </Page>
  )
}
