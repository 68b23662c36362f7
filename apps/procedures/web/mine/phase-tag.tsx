import { useMessages } from '@mc/i18n/react'
import { Tag, type Tone } from '@mc/ui/tag'
import type { HoldReason, Phase } from '../../model/dossiers/phase.ts'
import { holdMessages, phaseMessages } from './mine.messages.ts'

const TONES: Readonly<Partial<Record<Phase, Tone>>> = { incomplete: 'warning', refused: 'bad', ready: 'good', returned: 'good', processing: 'info', deciding: 'info', signing: 'info', submitted: 'info' }

/** Where a dossier is, in a word or two; while its clock stands, why. */
export function PhaseTag({ phase, hold }: { phase: Phase; hold: HoldReason | null }) {
  const t = useMessages(phaseMessages)
  const why = useMessages(holdMessages)
  if (hold !== null && phase !== 'incomplete') return <Tag tone="warning">{why(hold)}</Tag>
  return <Tag tone={TONES[phase] ?? 'neutral'}>{t(phase)}</Tag>
}
