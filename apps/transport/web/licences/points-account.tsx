import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Meter } from '@mc/ui/meter'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Timeline } from '@mc/ui/timeline'
import type { LicenceDetail, PointsLine } from '../../model/licences/licence.ts'
import { findOffence } from '../../model/licences/offence.ts'
import { pointsTone } from './licence-words.ts'
import styles from './licences.module.css'
import { licencesMessages } from './licences.messages.ts'

/** How many points are left, when they come back, the history that explains it, and the rules. */
export function PointsAccount({ licence }: { licence: Pick<LicenceDetail, 'pointsLeft' | 'fullAgainOn' | 'testFrom' | 'entries'> }) {
  const t = useMessages(licencesMessages)
  const format = useFormat()
  return (
    <Section title={t('points')}>
      <Stack gap={4}>
        <Meter value={licence.pointsLeft} max={12} label={t('points')} text={t('pointsLeft', { n: licence.pointsLeft })} tone={pointsTone(licence.pointsLeft)} />
        {licence.fullAgainOn && <p>{t('pointsBack', { date: format.date(licence.fullAgainOn) })}</p>}
        {licence.testFrom && <p>{t('pointsZero', { date: format.date(licence.testFrom) })}</p>}
        {licence.pointsLeft === 12 && licence.entries.length === 1 && <p>{t('pointsFull')}</p>}
        <PointsHistory entries={licence.entries} />
        <PointsRules />
      </Stack>
    </Section>
  )
}

function PointsHistory({ entries }: { entries: readonly PointsLine[] }) {
  const t = useMessages(licencesMessages)
  const format = useFormat()
  const locale = useLocale()
  const offence = (line: PointsLine) => (line.offence ? (findOffence(line.offence)?.title[locale] ?? t('otherOffence')) : '')
  // Newest first: what explains today's number is read first.
  const items = entries.toReversed().map((line, index) => ({
    id: `${line.on}-${index}`,
    when: format.date(line.on),
    dateTime: line.on,
    title: line.kind === 'deducted' ? t('entry.deducted', { n: line.taken ?? 0, left: line.left }) : t(`entry.${line.kind}`),
    detail: line.decisionNumber ? t('decision', { offence: offence(line), number: line.decisionNumber }) : undefined,
    tone: line.kind === 'deducted' ? ('warning' as const) : line.kind === 'restored' || line.kind === 'test-passed' ? ('good' as const) : ('neutral' as const),
  }))
  return (
    <Section level={3} title={t('historyTitle')}>
      <Timeline label={t('historyTitle')} items={items} />
    </Section>
  )
}

function PointsRules() {
  const t = useMessages(licencesMessages)
  return (
    <Section level={3} title={t('rulesTitle')}>
      <ul className={styles['points']}>
        <li>{t('rules.issue')}</li>
        <li>{t('rules.deduct')}</li>
        <li>{t('rules.back')}</li>
        <li>{t('rules.zero')}</li>
      </ul>
      <p>{t('rules.source')}</p>
    </Section>
  )
}
