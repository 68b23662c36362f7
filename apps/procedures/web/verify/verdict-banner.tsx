import { useFormat, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import type { VerifiedDocument } from '../../model/verify/verified-document.ts'
import { verifyMessages } from './verify.messages.ts'

const TONES = { valid: 'good', broken: 'bad', untrusted: 'warning', unknown: 'info', none: 'warning', withdrawn: 'bad', 'not-issued': 'bad' } as const

/** The answer first, in one sentence, and what to do with it. */
export function VerdictBanner({ verdict, issued }: Pick<VerifiedDocument, 'verdict' | 'issued'>) {
  const t = useMessages(verifyMessages)
  const { date } = useFormat()
  return (
    <Banner tone={TONES[verdict]} isLive title={t(verdict)}>
      {verdict === 'valid' && t(issued ? 'validIssued' : 'validFile')}
      {verdict === 'withdrawn' && issued?.withdrawn && t('withdrawnHint', { on: date(issued.withdrawn.on), reason: issued.withdrawn.reason })}
      {(verdict === 'broken' || verdict === 'untrusted' || verdict === 'unknown' || verdict === 'none' || verdict === 'not-issued') && t(`${verdict}Hint`)}
    </Banner>
  )
}
