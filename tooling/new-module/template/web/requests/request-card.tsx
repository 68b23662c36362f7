import { useFormat, useMessages } from '@mc/i18n/react'
import { Card } from '@mc/ui/card'
import { Tag } from '@mc/ui/tag'
import type { CitizenRequest } from '../../model/requests/request.ts'
import { requestsMessages } from './requests.messages.ts'

const TONES = { open: 'info', overdue: 'warning', answered: 'good' } as const

/** One request: where it is, until when an answer is due, or the answer. */
export function RequestCard({ request }: { request: CitizenRequest }) {
  const t = useMessages(requestsMessages)
  const { date, dayOf } = useFormat()
  const until = request.answeredAt ? t('answeredOn', { date: dayOf(request.answeredAt) }) : t('due', { date: date(request.dueOn) })
  return (
    <Card
      title={request.subject}
      tag={<Tag tone={TONES[request.state]}>{t(`state.${request.state}`)}</Tag>}
      footer={`${t('sentOn', { date: dayOf(request.sentAt) })} · ${until}`}
    >
      <p>{request.body}</p>
      {request.answer && (
        <p>
          <strong>{request.answer}</strong>
        </p>
      )}
    </Card>
  )
}
