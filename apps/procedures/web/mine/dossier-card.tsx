import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Card } from '@mc/ui/card'
import { Tag } from '@mc/ui/tag'
import type { DossierSummary } from '../../model/mine/dossier.ts'
import { mineMessages } from './mine.messages.ts'
import { PhaseTag } from './phase-tag.tsx'
import { useSessionWords } from './use-session-words.ts'

const TO_DO = { supply: 'toDoSupply', fetch: 'toDoFetch', rate: 'toDoRate' } as const

/** A dossier in one's list: where it is, when it is due, what one has to do. */
export function DossierCard({ dossier }: { dossier: DossierSummary }) {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const { dayOf, dong } = useFormat()
  const words = useSessionWords()
  const { toDo } = dossier
  return (
    <Card level={3} icon="certificate" title={dossier.procedure.name[locale]} href={`/procedures/mine/${dossier.id}`} tag={<PhaseTag phase={dossier.phase} hold={dossier.hold} />}>
      <p>
        {t('code')}: <strong>{dossier.code}</strong>
        {!dossier.person.isMe && ` · ${t('forName', { name: dossier.person.name })}`}
      </p>
      <p>
        {t('sentOn', { day: dayOf(dossier.sentAt) })}
        {dossier.due && ` · ${t('dueOn', words(dossier.due))}`}
      </p>
      {dossier.isLate && <Tag tone="bad">{t('late')}</Tag>}
      {toDo !== null && (
        <p>
          <strong>→ {toDo === 'pay' ? t('toDoPay', { sum: dong(dossier.feeDong) }) : t(TO_DO[toDo])}</strong>
        </p>
      )}
    </Card>
  )
}
