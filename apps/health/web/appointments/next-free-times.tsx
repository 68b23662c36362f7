import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import type { FreeSlot } from '../../model/appointments/slot.ts'
import { api } from '../client.ts'
import { healthRefusals } from '../refusals.messages.ts'
import { bookingMessages } from './booking.messages.ts'

/** For whoever came too late: the next free times, each one press away (OP50). */
export function NextFreeTimes({ slotId, onChoose }: { slotId: string; onChoose: (slot: FreeSlot) => void }) {
  const t = useMessages(bookingMessages)
  const { longDate, time } = useFormat()
  const query = useQuery({
    queryKey: ['health', 'appointments.listNextFree', slotId],
    queryFn: ({ signal }) => api.appointments.listNextFree.query({ slotId }, { signal }),
    staleTime: 0,
  })
  return (
    <Section title={t('nextFreeTitle')}>
      <Result query={query} messages={healthRefusals}>
        {(slots) =>
          slots.length === 0 ? (
            <p>{t('nextFreeNone')}</p>
          ) : (
            <Stack isRow gap={2}>
              {slots.map((slot) => (
                <Button key={slot.id} onPress={() => onChoose(slot)}>
                  {t('nextFree', { time: time(slot.startsAt), day: longDate(slot.day) })}
                </Button>
              ))}
            </Stack>
          )
        }
      </Result>
    </Section>
  )
}
