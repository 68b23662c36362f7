import { useFormat, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { HomeCard } from '@mc/ui/home-card'
import { daysBetween } from '../../model/dates/calendar-date.ts'
import { api } from '../client.ts'
import { licencesMessages } from './licences.messages.ts'

/** Days before its end from which an expiring licence is urgent, not only soon. */
const URGENT_DAYS = 14

/** Days after its end for which a licence is still announced: whoever has not exchanged it by then does not want it. */
const FORGOTTEN_DAYS = 365

/** Home cards of licences that end within 60 days or have ended in the last year; nothing when there are none. */
export function LicenceExpiring() {
  const t = useMessages(licencesMessages)
  const format = useFormat()
  const { today } = useClock()
  const licences = useQuery({ queryKey: ['transport', 'licences.listMine'], queryFn: ({ signal }) => api.licences.listMine.query(undefined, { signal }) })
  return licences.data?.map((licence) => {
    if (!licence.expiresOn || (licence.status !== 'expiring' && licence.status !== 'expired')) return null
    const left = daysBetween(today, licence.expiresOn)
    if (left < -FORGOTTEN_DAYS) return null
    return (
      <HomeCard
        key={licence.id}
        icon="card"
        title={t(licence.status === 'expired' ? 'cardTitleExpired' : 'cardTitle', { code: licence.classCode })}
        href={`/transport/licences/${licence.id}`}
        tone={left <= URGENT_DAYS ? 'urgent' : 'soon'}
        detail={t('cardDetail', { date: format.date(licence.expiresOn), relative: format.relativeDays(today, licence.expiresOn) })}
        action={t('cardAction')}
      />
    )
  })
}
