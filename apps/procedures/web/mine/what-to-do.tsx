import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { LinkButton } from '@mc/ui/link-button'
import type { Dossier } from '../../model/mine/dossier.ts'
import { useFaultWords } from './use-fault-words.ts'
import { mineMessages } from './mine.messages.ts'

/** What the applicant is to do now, with the way there. */
export function WhatToDo({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const { dong } = useFormat()
  const faultWords = useFaultWords(dossier)
  return (
    <>
      {dossier.canSupply && (
        <Banner tone="warning" title={t('faults')} action={<LinkButton kind="primary" href={`/procedures/mine/${dossier.id}/supply`}>{t('supply')}</LinkButton>}>
          <ul>
            {dossier.faults.map((fault) => (
              <li key={`${fault.item} ${fault.reason}`}>{faultWords(fault)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {dossier.feeState === 'asked' && dossier.endedAt === null && (
        <Banner tone="warning" title={t('toDoPay', { sum: dong(dossier.feeDong) })} action={<LinkButton kind="primary" href="/payments/bills">{t('pay')}</LinkButton>}>
          {t('payWhy')}
        </Banner>
      )}
      {dossier.phase === 'ready' && <Banner tone="good" title={t('toDoFetch')}>{t('fetchHow', { office: dossier.reception[locale] })}</Banner>}
    </>
  )
}
