import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Stack } from '@mc/ui/stack'
import { Tag } from '@mc/ui/tag'
import { Timeline } from '@mc/ui/timeline'
import { accessMessages } from './access.messages.ts'
import type { Look } from './ask-dialog.tsx'
import { useRecordNames } from './use-record-names.ts'

const MARKS = { list: ['neutral', 'inList'], refused: ['warning', 'wasRefused'], export: ['warning', 'wasExported'] } as const
const OUTCOME_TONES = { rightful: 'good', mistaken: 'warning', wrongful: 'bad' } as const

/** Looks in plain words, the newest first: who did what when, for which office and why. */
export function LookTimeline({ looks, onAsk }: { looks: readonly Look[]; onAsk: (look: Look) => void }) {
  const t = useMessages(accessMessages)
  const format = useFormat()
  const locale = useLocale()
  const nameOf = useRecordNames()
  return (
    <Timeline
      label={t('title')}
      items={looks.map((look) => ({
        id: look.id,
        when: format.dateTime(look.at),
        dateTime: look.at,
        tone: look.question?.answer ? OUTCOME_TONES[look.question.answer.outcome] : look.kind === 'refused' ? 'warning' : 'neutral',
        title: t(look.kind, { who: look.actorName, what: nameOf(look.resource) }),
        who: [look.roleTitle[locale].replace(/\.$/, ''), look.organisation?.[locale]].filter(Boolean).join(' · '),
        detail: <Detail look={look} onAsk={() => onAsk(look)} />,
      }))}
    />
  )
}

function Detail({ look, onAsk }: { look: Look; onAsk: () => void }) {
  const t = useMessages(accessMessages)
  const format = useFormat()
  const nameOf = useRecordNames()
  const mark = look.kind in MARKS ? MARKS[look.kind as keyof typeof MARKS] : null
  return (
    <Stack gap={2}>
      <span>
        {t('why', { reason: nameOf(look.reason) })} {mark && <Tag tone={mark[0]}>{t(mark[1])}</Tag>}
      </span>
      {look.question ? (
        <Asked question={look.question} />
      ) : (
        <span>
          <Button size="small" kind="quiet" label={t('askAbout', { who: look.actorName, when: format.dateTime(look.at) })} onPress={onAsk}>
            {t('ask')}
          </Button>
        </span>
      )}
    </Stack>
  )
}

function Asked({ question }: { question: NonNullable<Look['question']> }) {
  const t = useMessages(accessMessages)
  const format = useFormat()
  const { answer, askedAt, answerDueOn, words } = question
  return (
    <Stack gap={1}>
      {words && <q>{words}</q>}
      {answer ? (
        <>
          <strong>{t('answered', { by: answer.by, date: format.dateTime(answer.at), outcome: t(answer.outcome) })}</strong>
          <span>{answer.text}</span>
        </>
      ) : (
        <Tag tone="info">{t('waiting', { asked: format.dateTime(askedAt), due: format.date(answerDueOn) })}</Tag>
      )}
    </Stack>
  )
}
