import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { HomeCard } from '@mc/ui/home-card'
import { api } from '../client.ts'
import { appointmentsMessages } from './appointments.messages.ts'

/** On the home page: the family's next appointment. Nothing when there is none. */
export function NextAppointment() {
  const t = useMessages(appointmentsMessages)
  const locale = useLocale()
  const { today } = useClock()
  const { longDate, time, relativeDays } = useFormat()
  const { data } = useQuery({ queryKey: ['health', 'appointments.listMine'], queryFn: ({ signal }) => api.appointments.listMine.query(undefined, { signal }) })
  const next = data?.open[0]
  if (!next) return null
  const isNear = Date.parse(next.day) - Date.parse(today) <= 86_400_000
  return (
    <HomeCard
      icon="calendar"
      tone={isNear ? 'soon' : 'calm'}
      title={t('homeTitle', { when: relativeDays(today, next.day) })}
      detail={t('homeDetail', {
        time: time(next.startsAt),
        day: longDate(next.day),
        patient: next.patientName,
        facility: next.facilityName[locale],
        number: next.queueNumber,
      })}
      href={`/health/appointments/${next.id}`}
      action={t('homeAction')}
    />
  )
}
