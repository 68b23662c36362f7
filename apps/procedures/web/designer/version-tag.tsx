import { useMessages } from '@mc/i18n/react'
import { Tag, type Tone } from '@mc/ui/tag'
import type { VersionState } from '../../model/designer/version.ts'
import { designerMessages } from './designer.messages.ts'

const TONES: Readonly<Record<VersionState, Tone>> = { draft: 'info', proposed: 'warning', published: 'good', withdrawn: 'neutral' }

/** Where a version is, in a word. */
export function VersionTag({ state }: { state: VersionState }) {
  const t = useMessages(designerMessages)
  return <Tag tone={TONES[state]}>{t(state)}</Tag>
}
