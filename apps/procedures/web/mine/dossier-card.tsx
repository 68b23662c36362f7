import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Card } from '@mc/ui/card'
import { Stack } from '@mc/ui/stack'
import { Tag } from '@mc/ui/tag'
import type { DossierSummary } from '../../model/mine/dossier.ts'
import { mineMessages } from './mine.messages.ts'
import { PhaseTag } from './phase-tag.tsx'
import { useSessionWords } from './use-session-words.ts'

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
      {(toDo !== null || dossier.isLate) && (
        <Stack isRow gap={2}>
          {dossier.isLate && <Tag tone="bad">{t('late')}</Tag>}
          {toDo === 'supply' && <Tag tone="warning">{t('toDoSupply')}</Tag>}
          {toDo === 'pay' && <Tag tone="warning">{t('toDoPay', { sum: dong(dossier.feeDong) })}</Tag>}
          {toDo === 'fetch' && <Tag tone="good">{t('toDoFetch')}</Tag>}
          {toDo === 'rate' && <Tag>{t('toDoRate')}</Tag>}
        </Stack>
      )}
    </Card>
  )
}
