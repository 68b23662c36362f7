import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag, type Tone } from '@mc/ui/tag'
import type { Appointment } from '../../model/appointments/appointment.ts'
import { specialtyName } from '../../model/facilities/specialty.ts'
import { appointmentsMessages } from './appointments.messages.ts'

const TONES: Readonly<Record<Appointment['status'], Tone>> = { booked: 'good', arrived: 'info', fulfilled: 'neutral', cancelled: 'neutral', noshow: 'warning' }

/** How an appointment stands. */
export function AppointmentTag({ appointment }: { appointment: Appointment }) {
  const t = useMessages(appointmentsMessages)
  if (appointment.status === 'booked' && !appointment.isOpen) return <Tag>{t('passed')}</Tag>
  return <Tag tone={TONES[appointment.status]}>{t(appointment.status)}</Tag>
}

/** What one needs to know to be there. */
export function AppointmentFacts({ appointment }: { appointment: Appointment }) {
  const t = useMessages(appointmentsMessages)
  const locale = useLocale()
  const { longDate, time } = useFormat()
  return (
    <SummaryList
      items={[
        { term: t('when'), detail: <strong>{t('whenOf', { time: time(appointment.startsAt), day: longDate(appointment.day) })}</strong> },
        { term: t('number'), detail: <strong>{appointment.queueNumber}</strong> },
        { term: t('who'), detail: appointment.patientName },
        { term: t('where'), detail: <a href={`/health/facilities/${appointment.facilityCode}`}>{appointment.facilityName[locale]}</a> },
        { term: t('address'), detail: appointment.facilityAddress[locale] },
        { term: t('specialty'), detail: specialtyName(appointment.specialty)[locale] },
        { term: t('room'), detail: appointment.room },
        { term: t('status'), detail: <AppointmentTag appointment={appointment} /> },
      ]}
    />
  )
}
