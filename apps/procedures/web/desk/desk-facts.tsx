import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { formatPhoneNumber } from '@mc/identity'
import { SummaryList } from '@mc/ui/summary-list'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { useProcedureWords } from '../catalogue/use-procedure-words.ts'
import { PhaseTag } from '../mine/phase-tag.tsx'
import { CashFee } from './cash-fee.tsx'
import { DeadlineTag } from './deadline-tag.tsx'
import { useDeadlineWords } from './deadline-words.ts'
import { deskDossierMessages } from './desk-dossier.messages.ts'

/** Whose it is, how it stands, and what the law limits. */
export function DeskFacts({ dossier }: { dossier: DeskDossier }) {
  const t = useMessages(deskDossierMessages)
  const locale = useLocale()
  const { dateTime, dong } = useFormat()
  const words = useDeadlineWords()
  const { limit } = useProcedureWords()
  const { decision, definition, person, phone, due } = dossier
  const asked = dossier.timeline.filter(({ kind }) => kind === 'ask-supplement').length
  const sum = dong(dossier.feeDong)
  return (
    <SummaryList
      items={[
        { term: t('state'), detail: <PhaseTag phase={dossier.phase} hold={dossier.hold} /> },
        { term: t('deadline'), detail: <DeadlineTag colour={dossier.colour} sessionsLeft={dossier.sessionsLeft} /> },
        ...(due ? [{ term: t('due'), detail: words.session(due) }] : []),
        { term: t('limit'), detail: limit(definition.limit) },
        { term: t('supplements'), detail: t('supplementsLeft', { asked, max: definition.workflow.supplementsMax }) },
        ...(decision ? [{ term: t('decision'), detail: decision.outcome === 'approved' ? t('approved') : t('rejected', { reason: decision.reason }) }] : []),
        { term: t('applicant'), detail: t('applicantFacts', { name: person.name, id: person.citizenId }) },
        ...(phone ? [{ term: t('phone'), detail: formatPhoneNumber(phone) }] : []),
        { term: t('channel'), detail: t(dossier.channel, { when: dateTime(dossier.sentAt) }) },
        { term: t('reception'), detail: dossier.reception[locale] },
        {
          term: t('fee'),
          detail: { none: t('feeNone'), asked: t('feeAsked', { sum }), paid: t('feePaid', { sum }) }[dossier.feeState],
          ...(dossier.feeState === 'asked' && { action: <CashFee dossier={dossier} /> }),
        },
        { term: t('code'), detail: t('codeVersion', { code: definition.code, version: definition.version }) },
      ]}
    />
  )
}
