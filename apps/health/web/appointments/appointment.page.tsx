import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useNavigate, useParams, useSearchParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import type { Appointment } from '../../model/appointments/appointment.ts'
import { specialtyName } from '../../model/facilities/specialty.ts'
import { api } from '../client.ts'
import { healthRefusals } from '../refusals.messages.ts'
import { AppointmentFacts } from './appointment-facts.tsx'
import { appointmentsMessages } from './appointments.messages.ts'
import { CancelAppointment } from './cancel-appointment.tsx'
import { MoveAppointment } from './move-appointment.tsx'

/** Answers: when and where do I have to be, and how do I change it? */
export function AppointmentPage() {
  const t = useMessages(appointmentsMessages)
  const locale = useLocale()
  const id = useParams()['id'] ?? ''
  const query = useQuery({ queryKey: ['health', 'appointments.get', id], queryFn: ({ signal }) => api.appointments.get.query({ id }, { signal }) })
  const title = query.data ? t('oneTitle', { specialty: specialtyName(query.data.specialty)[locale] }) : t('title')
  return (
    <Page title={title} back={{ href: '/health/appointments', label: t('backToList') }}>
      <RequireLevel level={1}>
        <Result query={query} messages={healthRefusals}>
          {(appointment) => <AppointmentView appointment={appointment} />}
        </Result>
      </RequireLevel>
    </Page>
  )
}

const DONE = { booked: 'justBooked', moved: 'moved', cancelled: 'cancelledDone' } as const

function AppointmentView({ appointment }: { appointment: Appointment }) {
  const t = useMessages(appointmentsMessages)
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const here = `/health/appointments/${appointment.id}`
  const done = DONE[params.get('done') as keyof typeof DONE] as (typeof DONE)[keyof typeof DONE] | undefined
  const isMoving = params.get('move') === '1' && appointment.isOpen
  const finish = (what: keyof typeof DONE) => navigate(`${here}?done=${what}`, { replace: true })
  return (
    <>
      {done && (
        <Banner tone="good" isLive title={t(done)}>
          {appointment.isOpen ? t('bring') : undefined}
        </Banner>
      )}
      <AppointmentFacts appointment={appointment} />
      {appointment.isOpen && !isMoving && (
        <Stack isRow gap={3}>
          <Button kind="primary" onPress={() => navigate(`${here}?move=1`)}>
            {t('move')}
          </Button>
          <CancelAppointment id={appointment.id} onCancelled={() => finish('cancelled')} />
        </Stack>
      )}
      {isMoving && <MoveAppointment appointment={appointment} onMoved={() => finish('moved')} onLeave={() => navigate(here)} />}
      {!appointment.isOpen && (
        <LinkButton href={`/health/appointments/book?facility=${appointment.facilityCode}&specialty=${appointment.specialty}`}>{t('bookAgain')}</LinkButton>
      )}
    </>
  )
}
