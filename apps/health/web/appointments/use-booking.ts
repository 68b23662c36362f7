import { useNavigate, useSearchParams } from '@mc/module-kit/react'

/** What has been answered; `who` is the place in the list of patients, so that no personal ID stands in an address. */
export type Answers = { who: string; facility: string; specialty: string; day: string; slot: string }

/** A question of the booking, in order. */
export const QUESTIONS = ['who', 'facility', 'specialty', 'day', 'slot'] as const
export type Question = (typeof QUESTIONS)[number]

/** What hangs on an answer: whoever changes one gives the later ones anew. A patient changes none of the others. */
const UNDONE: Readonly<Record<Question, readonly Question[]>> = {
  who: [],
  facility: ['specialty', 'day', 'slot'],
  specialty: ['day', 'slot'],
  day: ['slot'],
  slot: [],
}

/**
 * The booking as its address says it: a reload, the back button and a new sign-in keep what was answered.
 * @returns the answers, how to answer, and where to change an answer
 */
export function useBooking() {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const answers = Object.fromEntries(QUESTIONS.map((question) => [question, params.get(question) ?? ''])) as Answers
  const addressOf = (next: Partial<Answers>) => {
    const kept = Object.entries({ ...answers, ...next }).filter(([, value]) => value !== '')
    return `/health/appointments/book?${new URLSearchParams(kept)}`
  }
  return {
    answers,
    answer: (question: Question, value: string) => navigate(addressOf({ [question]: value })),
    chooseSlot: (slot: { day: string; id: string }) => navigate(addressOf({ day: slot.day, slot: slot.id }), { replace: true }),
    /** The address of the page that asks a question again. */
    askAgain: (question: Question) => addressOf(Object.fromEntries([question, ...UNDONE[question]].map((one) => [one, '']))),
  }
}
