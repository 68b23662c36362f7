import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { formatBirthDate } from '@mc/identity'
import { Result, useQuery } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { LinkButton } from '@mc/ui/link-button'
import { SearchField } from '@mc/ui/search-field'
import { SlotPicker } from '@mc/ui/slot-picker'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import { SPECIALTIES, specialtyName } from '../../model/facilities/specialty.ts'
import { api } from '../client.ts'
import { matchingFacilities, useFacilities } from '../facilities/use-facilities.ts'
import { usePatients } from '../patients/patient-switch.tsx'
import { healthRefusals } from '../refusals.messages.ts'
import { bookingMessages } from './booking.messages.ts'
import { QuestionForm } from './question.tsx'
import { slotGroups } from './slot-groups.ts'
import { useFreeDays, useFreeSlots, type Place } from './use-free-times.ts'

type Asking = { onAnswer: (value: string) => void }

/** Facilities in sight at once; a phone shows about six. */
const FACILITIES_SHOWN = 6

/** For whom: oneself or a child. */
export function WhoQuestion({ onAnswer }: Asking) {
  const t = useMessages(bookingMessages)
  return (
    <Result query={usePatients()} messages={healthRefusals}>
      {(patients) => (
        <QuestionForm
          name="who"
          label={t('who')}
          initial="0"
          onAnswer={onAnswer}
          options={patients.map((one, index) => ({
            value: String(index),
            label: one.isMe ? t('whoMe', { name: one.name }) : one.name,
            hint: t('bornOn', { date: formatBirthDate(one.birthDate) }),
          }))}
        />
      )}
    </Result>
  )
}

/** Where: a few facilities, the others by their name. */
export function FacilityQuestion({ onAnswer }: Asking) {
  const t = useMessages(bookingMessages)
  const locale = useLocale()
  const [words, setWords] = useState('')
  return (
    <Result query={useFacilities()} messages={healthRefusals}>
      {(all) => {
        const found = matchingFacilities(all, words)
        const hidden = found.length - FACILITIES_SHOWN
        return (
          <>
            <SearchField label={t('facilityFilter')} showsLabel value={words} onChange={setWords} onSearch={setWords} />
            <p role="status">{found.length === 0 ? t('facilityNone') : hidden > 0 ? t('facilityMore', { n: hidden }) : ''}</p>
            {found.length > 0 && (
              <QuestionForm
                name="facility"
                label={t('facility')}
                onAnswer={onAnswer}
                options={found.slice(0, FACILITIES_SHOWN).map((one) => ({ value: one.code, label: one.name[locale], hint: one.address[locale] }))}
              />
            )}
          </>
        )
      }}
    </Result>
  )
}

/** For what: the specialties the facility examines. */
export function SpecialtyQuestion({ facilityCode, onAnswer }: Asking & { facilityCode: string }) {
  const t = useMessages(bookingMessages)
  const locale = useLocale()
  const query = useQuery({
    queryKey: ['health', 'facilities.get', facilityCode],
    queryFn: ({ signal }) => api.facilities.get.query({ code: facilityCode }, { signal }),
  })
  return (
    <Result query={query} messages={healthRefusals}>
      {({ hours }) => (
        <QuestionForm
          name="specialty"
          label={t('specialty')}
          onAnswer={onAnswer}
          options={hours.map((one) => ({ value: one.specialty, label: specialtyName(one.specialty)[locale], hint: SPECIALTIES[one.specialty]?.hint[locale] }))}
        />
      )}
    </Result>
  )
}

/** On which day: those with places left. */
export function DayQuestion({ place, changeFacility, onAnswer }: Asking & { place: Place; changeFacility: string }) {
  const t = useMessages(bookingMessages)
  const { longDate } = useFormat()
  return (
    <Result query={useFreeDays(place)} messages={healthRefusals}>
      {(days) =>
        days.length === 0 ? (
          <Empty icon="calendar" title={t('dayNone')} hint={t('dayNoneHint')} action={<LinkButton href={changeFacility}>{t('otherFacility')}</LinkButton>} />
        ) : (
          <QuestionForm
            name="day"
            label={t('day')}
            onAnswer={onAnswer}
            options={days.map((one) => ({ value: one.day, label: longDate(one.day), hint: t('dayLeft', { n: one.free }) }))}
          />
        )
      }
    </Result>
  )
}

/** At what time: the free times of the day. */
export function SlotQuestion({ place, day, changeDay, submit, busy, onAnswer }: Asking & { place: Place; day: string; changeDay: string; submit?: string; busy?: boolean }) {
  const t = useMessages(bookingMessages)
  const { time } = useFormat()
  const [slot, setSlot] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  return (
    <Result query={useFreeSlots(place, day)} messages={healthRefusals}>
      {(slots) => {
        if (slots.length === 0)
          return <Empty icon="clock" title={t('slotNone')} hint={t('slotNoneHint')} action={<LinkButton href={changeDay}>{t('otherDay')}</LinkButton>} />
        const isOffered = slots.some((one) => one.id === slot)
        const words = { morning: t('morning'), afternoon: t('afternoon'), time }
        return (
          <Form
            busy={busy}
            errors={isMissing && !isOffered ? { slot: t('choose') } : null}
            onSubmit={() => {
              if (isOffered) onAnswer(slot)
              else setIsMissing(true)
            }}
          >
            <SlotPicker name="slot" label={t('time')} value={slot} onChange={setSlot} groups={slotGroups(slots, words)} isRequired />
            <Button type="submit">{submit ?? t('next')}</Button>
          </Form>
        )
      }}
    </Result>
  )
}
