import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import { Timeline, type TimelineItem } from '@mc/ui/timeline'
import { EventKind } from '../../model/dossiers/phase.ts'
import type { TrackedDossier } from '../../model/track/tracked-dossier.ts'
import { eventMessages, mineMessages } from '../mine/mine.messages.ts'
import { PhaseTag } from '../mine/phase-tag.tsx'
import { useSessionWords } from '../mine/use-session-words.ts'
import { trackMessages } from './track.messages.ts'

/** Where a dossier is: its steps, who has it, until when; nothing of what is in it. */
export function TrackedView({ dossier }: { dossier: TrackedDossier }) {
  const t = useMessages(trackMessages)
  const mine = useMessages(mineMessages)
  const events = useMessages(eventMessages)
  const locale = useLocale()
  const { dateTime } = useFormat()
  const words = useSessionWords()
  const past: TimelineItem[] = dossier.steps.map(({ seq, at, kind, office }) => {
    const known = EventKind.safeParse(kind)
    return { id: String(seq), when: dateTime(at), dateTime: at, title: known.success ? events(known.data) : kind, ...(office && { who: office[locale] }), state: 'past' }
  })
  const now: TimelineItem[] = dossier.holders.map(({ office, work, until }, at) => ({
    id: `now-${at}`,
    title: work[locale],
    who: office[locale],
    ...(until && { when: mine('dueOn', words(until)), dateTime: until.date }),
    state: 'current',
    ...(dossier.isLate && { overdue: true }),
  }))
  return (
    <Section title={dossier.code}>
      <SummaryList
        items={[
          { term: t('procedure'), detail: dossier.procedureName[locale] },
          { term: t('state'), detail: <PhaseTag phase={dossier.phase} hold={dossier.hold} /> },
          ...(dossier.due ? [{ term: t('due'), detail: mine('dueOn', words(dossier.due)) }] : []),
        ]}
      />
      <Timeline label={mine('timeline')} items={[...past, ...now]} />
      <p>
        {t('more')} <a href="/procedures/mine">{t('moreLink')}</a>
      </p>
    </Section>
  )
}
