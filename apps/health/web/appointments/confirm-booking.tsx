import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { refusalOf, Result, useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { SummaryList } from '@mc/ui/summary-list'
import { specialtyName } from '../../model/facilities/specialty.ts'
import { api } from '../client.ts'
import { useFacilities } from '../facilities/use-facilities.ts'
import { usePatients } from '../patients/patient-switch.tsx'
import { RefusalBanner } from '../refusal-banner.tsx'
import { healthRefusals } from '../refusals.messages.ts'
import { bookingMessages } from './booking.messages.ts'
import { NextFreeTimes } from './next-free-times.tsx'
import type { useBooking } from './use-booking.ts'
import { useFreeSlots } from './use-free-times.ts'

/** Refusals after which other times are offered. */
const GONE = ['health.slot.taken', 'health.slot.past', 'health.slot.gone']

/** The last look before booking, and what to do when somebody was quicker (OP50). */
export function ConfirmBooking({ booking }: { booking: ReturnType<typeof useBooking> }) {
  const { answers } = booking
  const { key } = useIdempotencyKey()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const patients = usePatients()
  const patient = patients.data?.[Number(answers.who || '0')]
  const book = useMutation({
    mutationFn: () => api.appointments.book.mutate({ idempotencyKey: key, slotId: answers.slot, ...(patient && { citizenId: patient.citizenId }) }),
    onSuccess: async (appointment) => {
      await queries.invalidateQueries({ queryKey: ['health'] })
      navigate(`/health/appointments/${appointment.id}?done=booked`, { replace: true })
    },
  })
  const isGone = GONE.includes(refusalOf(book.error)?.code ?? '')
  return (
    <>
      <RefusalBanner error={book.error} />
      {isGone ? (
        <NextFreeTimes slotId={answers.slot} onChoose={booking.chooseSlot} />
      ) : (
        <Result query={patients} messages={healthRefusals}>
          {() => <Summary booking={booking} patientName={patient?.name ?? ''} isBusy={book.isPending} onBook={() => book.mutate()} />}
        </Result>
      )}
    </>
  )
}

type SummaryProps = { booking: ReturnType<typeof useBooking>; patientName: string; isBusy: boolean; onBook: () => void }

function Summary({ booking, patientName, isBusy, onBook }: SummaryProps) {
  const t = useMessages(bookingMessages)
  const locale = useLocale()
  const { longDate, time } = useFormat()
  const { answers, askAgain } = booking
  const facility = useFacilities().data?.find((one) => one.code === answers.facility)
  const slots = useFreeSlots({ facilityCode: answers.facility, specialty: answers.specialty }, answers.day)
  const change = (question: Parameters<typeof askAgain>[0], what: string) => (
    <a href={askAgain(question)} aria-label={t('changeWhat', { what })}>
      {t('change')}
    </a>
  )
  return (
    <Result query={slots} messages={healthRefusals}>
      {(free) => {
        const slot = free.find((one) => one.id === answers.slot)
        // While booking, the answer to the look at free times may already lack the very slot that is being booked.
        if (!slot && !isBusy) return <NextFreeTimes slotId={answers.slot} onChoose={booking.chooseSlot} />
        return (
          <Form onSubmit={onBook} busy={isBusy}>
            <SummaryList
              items={[
                { term: t('who'), detail: patientName, action: change('who', t('who')) },
                { term: t('facility'), detail: facility?.name[locale] ?? answers.facility, action: change('facility', t('facility')) },
                { term: t('specialty'), detail: specialtyName(answers.specialty)[locale], action: change('specialty', t('specialty')) },
                { term: t('day'), detail: longDate(answers.day), action: change('day', t('day')) },
                { term: t('time'), detail: slot ? t('roomOf', { time: time(slot.startsAt), room: slot.room }) : '', action: change('slot', t('time')) },
              ]}
            />
            <Button type="submit" size="large">
              {t('confirmDo')}
            </Button>
          </Form>
        )
      }}
    </Result>
  )
}
