import { Tag, type Tone } from '@mc/ui/tag'
import type { Colour } from '../../model/desk/queue.ts'
import { useDeadlineWords } from './deadline-words.ts'

const TONES: Readonly<Record<Colour, Tone>> = { overdue: 'bad', red: 'bad', yellow: 'warning', green: 'good', waiting: 'neutral' }

/** How near a deadline is: in a word and a number of days, and in colour besides. */
export function DeadlineTag({ colour, sessionsLeft }: { colour: Colour; sessionsLeft: number | null }) {
  const words = useDeadlineWords()
  return <Tag tone={TONES[colour]}>{words.nearness(colour, sessionsLeft)}</Tag>
}
