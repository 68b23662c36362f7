import { useMessages } from '@mc/i18n/react'
import { RequireLevel } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import type { ReactNode } from 'react'
import { usePatients } from '../patients/patient-switch.tsx'
import { DayQuestion, FacilityQuestion, SlotQuestion, SpecialtyQuestion, WhoQuestion } from './book-questions.tsx'
import { bookingMessages } from './booking.messages.ts'
import { ConfirmBooking } from './confirm-booking.tsx'
import { QUESTIONS, useBooking, type Question } from './use-booking.ts'

/** Answers: how do I get an appointment? One question a page; the address keeps the answers (H5). */
export function BookPage() {
  const t = useMessages(bookingMessages)
  const booking = useBooking()
  const patients = usePatients()
  // Whoever has no children is not asked for whom.
  const isAlone = patients.data?.length === 1
  const questions = QUESTIONS.filter((question) => question !== 'who' || !isAlone)
  const open = questions.find((question) => booking.answers[question] === '')
  const at = open ? questions.indexOf(open) : questions.length
  const before = questions[at - 1]
  return (
    <Page
      key={open ?? 'confirm'}
      title={t(open ? `${open}Title` : 'confirmTitle')}
      lead={t('step', { at: at + 1, of: questions.length + 1 })}
      back={{ href: before ? booking.askAgain(before) : '/health/appointments', label: t('back') }}
    >
      <RequireLevel level={1}>{open ? questionOf(open, booking) : <ConfirmBooking key={booking.answers.slot} booking={booking} />}</RequireLevel>
    </Page>
  )
}

function questionOf(question: Question, booking: ReturnType<typeof useBooking>): ReactNode {
  const { answers, askAgain } = booking
  const onAnswer = (value: string) => booking.answer(question, value)
  const place = { facilityCode: answers.facility, specialty: answers.specialty }
  switch (question) {
    case 'who':
      return <WhoQuestion onAnswer={onAnswer} />
    case 'facility':
      return <FacilityQuestion onAnswer={onAnswer} />
    case 'specialty':
      return <SpecialtyQuestion facilityCode={answers.facility} onAnswer={onAnswer} />
    case 'day':
      return <DayQuestion place={place} changeFacility={askAgain('facility')} onAnswer={onAnswer} />
    case 'slot':
      return <SlotQuestion place={place} day={answers.day} changeDay={askAgain('day')} onAnswer={onAnswer} />
  }
}
