import { useFormat, useMessages } from '@mc/i18n/react'
import { refusalOf, Result, useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Section } from '@mc/ui/section'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import type { Appointment } from '../../model/appointments/appointment.ts'
import { api } from '../client.ts'
import { RefusalBanner } from '../refusal-banner.tsx'
import { healthRefusals } from '../refusals.messages.ts'
import { appointmentsMessages } from './appointments.messages.ts'
import { SlotQuestion } from './book-questions.tsx'
import { bookingMessages } from './booking.messages.ts'
import { NextFreeTimes } from './next-free-times.tsx'
import { useFreeDays } from './use-free-times.ts'

export interface MoveAppointmentProps {
  appointment: Appointment
  onMoved: () => void
  onLeave: () => void
}

/** Chooses a new day and time for an appointment; the old one is kept until the new one is certain. */
export function MoveAppointment({ appointment, onMoved, onLeave }: MoveAppointmentProps) {
  const t = useMessages(appointmentsMessages)
  const b = useMessages(bookingMessages)
  const { longDate } = useFormat()
  const { key, renew } = useIdempotencyKey()
  const queries = useQueryClient()
  const [day, setDay] = useState('')
  const [wanted, setWanted] = useState('')
  const place = { facilityCode: appointment.facilityCode, specialty: appointment.specialty }
  const days = useFreeDays(place)
  const move = useMutation({
    mutationFn: (slotId: string) => api.appointments.move.mutate({ idempotencyKey: key, id: appointment.id, slotId }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['health'] })
      onMoved()
    },
    onSettled: renew,
  })
  const isTaken = refusalOf(move.error)?.code === 'health.slot.taken'
  const moveTo = (slotId: string) => {
    setWanted(slotId)
    move.mutate(slotId)
  }
  return (
    <Section title={t('moveTitle')} lead={t('moveLead')} actions={<Button kind="quiet" onPress={onLeave}>{t('moveLeave')}</Button>}>
      <RefusalBanner error={move.error} />
      {isTaken && <NextFreeTimes slotId={wanted} onChoose={(slot) => moveTo(slot.id)} />}
      <Result query={days} messages={healthRefusals}>
        {(free) =>
          free.length === 0 ? (
            <Empty icon="calendar" title={b('dayNone')} hint={t('moveLead')} />
          ) : (
            <Stack>
              <SelectField name="day" label={b('day')} value={day} onChange={setDay} options={free.map((one) => ({ value: one.day, label: `${longDate(one.day)} (${b('dayLeft', { n: one.free })})` }))} />
              {day !== '' && (
                <SlotQuestion key={day} place={place} day={day} changeDay={`/health/appointments/${appointment.id}`} submit={t('moveDo')} busy={move.isPending} onAnswer={moveTo} />
              )}
            </Stack>
          )
        }
      </Result>
    </Section>
  )
}
