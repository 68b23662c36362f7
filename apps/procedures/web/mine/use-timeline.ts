import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import type { Tone } from '@mc/ui/tag'
import type { TimelineItem } from '@mc/ui/timeline'
import type { EventKind } from '../../model/dossiers/phase.ts'
import type { Dossier } from '../../model/mine/dossier.ts'
import { useFaultWords } from './use-fault-words.ts'
import { eventMessages, mineMessages } from './mine.messages.ts'
import { useSessionWords } from './use-session-words.ts'

const TONES: Readonly<Partial<Record<EventKind, Tone>>> = { refuse: 'bad', reject: 'bad', 'ask-supplement': 'warning', hold: 'warning', 'send-back': 'warning', sign: 'good', approve: 'good', 'hand-over': 'good' }

/** What happened, where the dossier is now, and until when. */
export function useTimeline(dossier: Dossier): TimelineItem[] {
  const t = useMessages(mineMessages)
  const events = useMessages(eventMessages)
  const locale = useLocale()
  const { dateTime } = useFormat()
  const faultWords = useFaultWords(dossier)
  const words = useSessionWords()
  const past: TimelineItem[] = dossier.timeline.map((one) => {
    const who = [one.office?.[locale], one.actorName].filter(Boolean).join(', ')
    const detail = [one.reason, ...one.faults.map(faultWords)].filter(Boolean).join('. ')
    const tone = TONES[one.kind]
    return {
      id: String(one.seq),
      when: dateTime(one.at),
      dateTime: one.at,
      title: one.work ? `${events(one.kind)}: ${one.work[locale]}` : events(one.kind),
      ...(who !== '' && { who }),
      ...(detail !== '' && { detail }),
      ...(tone && { tone }),
      state: 'past',
    }
  })
  const now: TimelineItem[] = dossier.holders.map(({ office, work, until }, at) => ({
    id: `now-${at}`,
    title: work[locale],
    who: office[locale],
    ...(until && { when: t('dueOn', words(until)), dateTime: until.date }),
    state: 'current',
    ...(dossier.isLate && { overdue: true }),
  }))
  return [...past, ...now]
}
