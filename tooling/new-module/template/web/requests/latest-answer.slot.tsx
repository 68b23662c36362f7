import { useFormat, useMessages } from '@mc/i18n/react'
import { useClock } from '@mc/module-kit/react'
import { HomeCard } from '@mc/ui/home-card'
import { requestsMessages } from './requests.messages.ts'
import { useRequests } from './use-requests.ts'

/** How long an answer is news. */
const NEWS_DAYS = 7

/** On the home page: the latest answer of the last week. Nothing when there is none. */
export function LatestAnswer() {
  const t = useMessages(requestsMessages)
  const { dayOf } = useFormat()
  const { today } = useClock()
  const { data } = useRequests()
  const since = Date.parse(today) - NEWS_DAYS * 86_400_000
  const request = data
    ?.filter((one) => one.answeredAt !== null && Date.parse(one.answeredAt) >= since)
    .sort((one, other) => other.answeredAt!.localeCompare(one.answeredAt!))[0]
  if (!request) return null
  return (
    <HomeCard
      icon="receipt"
      title={t('homeTitle', { subject: request.subject })}
      detail={t('answeredOn', { date: dayOf(request.answeredAt!) })}
      href="/sample/requests"
      action={t('homeAction')}
    />
  )
}
