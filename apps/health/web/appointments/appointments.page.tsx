import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { DataTable } from '@mc/ui/data-table'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import type { Appointment } from '../../model/appointments/appointment.ts'
import { specialtyName } from '../../model/facilities/specialty.ts'
import { api } from '../client.ts'
import { healthRefusals } from '../refusals.messages.ts'
import { AppointmentTag } from './appointment-facts.tsx'
import { appointmentsMessages } from './appointments.messages.ts'

/** Answers: when and where is my family's next appointment, and how do I get another? (H5) */
export function AppointmentsPage() {
  const t = useMessages(appointmentsMessages)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: '/health', label: t('back') }}
      actions={<LinkButton kind="primary" href="/health/appointments/book">{t('book')}</LinkButton>}
      wide
    >
      <RequireLevel level={1}>
        <FamilyAppointments />
      </RequireLevel>
    </Page>
  )
}

function FamilyAppointments() {
  const t = useMessages(appointmentsMessages)
  const query = useQuery({ queryKey: ['health', 'appointments.listMine'], queryFn: ({ signal }) => api.appointments.listMine.query(undefined, { signal }) })
  return (
    <Result query={query} messages={healthRefusals}>
      {({ open, past }) => (
        <>
          {open.length === 0 && <Empty icon="calendar" title={t('none')} hint={t('noneHint')} />}
          <Grid min="18rem">
            {open.map((appointment) => (
              <AppointmentCard key={appointment.id} appointment={appointment} />
            ))}
          </Grid>
          {past.length > 0 && <PastAppointments past={past} />}
        </>
      )}
    </Result>
  )
}

function AppointmentCard({ appointment }: { appointment: Appointment }) {
  const t = useMessages(appointmentsMessages)
  const locale = useLocale()
  const { longDate, time } = useFormat()
  return (
    <Card
      level={2}
      icon="calendar"
      title={t('whenOf', { time: time(appointment.startsAt), day: longDate(appointment.day) })}
      href={`/health/appointments/${appointment.id}`}
      tag={<AppointmentTag appointment={appointment} />}
    >
      <p>
        {t('who')}: {appointment.patientName}
      </p>
      <p>
        {specialtyName(appointment.specialty)[locale]}, {appointment.facilityName[locale]}
      </p>
      <p>
        {t('number')}: <strong>{appointment.queueNumber}</strong> · {t('room')} {appointment.room}
      </p>
    </Card>
  )
}

function PastAppointments({ past }: { past: readonly Appointment[] }) {
  const t = useMessages(appointmentsMessages)
  const locale = useLocale()
  const { date, time } = useFormat()
  return (
    <Section title={t('past')}>
      <DataTable
        caption={t('past')}
        rows={past}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'when',
            title: t('when'),
            isRowHeader: true,
            render: (row) => <a href={`/health/appointments/${row.id}`}>{t('whenOf', { time: time(row.startsAt), day: date(row.day) })}</a>,
          },
          { key: 'who', title: t('who'), render: (row) => row.patientName },
          { key: 'where', title: t('where'), render: (row) => row.facilityName[locale] },
          { key: 'status', title: t('status'), render: (row) => <AppointmentTag appointment={row} /> },
        ]}
      />
    </Section>
  )
}
