import { useLocale, useMessages } from '@mc/i18n/react'
import { Card } from '@mc/ui/card'
import { Stack } from '@mc/ui/stack'
import { Tag } from '@mc/ui/tag'
import type { ProcedureSummary } from '../../model/catalogue/procedure-summary.ts'
import { catalogueMessages } from './catalogue.messages.ts'
import { useProcedureWords } from './use-procedure-words.ts'

/** A procedure in a list: what it is for, how long it takes, what it costs. */
export function ProcedureCard({ procedure, level = 3 }: { procedure: ProcedureSummary; level?: 2 | 3 }) {
  const t = useMessages(catalogueMessages)
  const locale = useLocale()
  const words = useProcedureWords()
  return (
    <Card level={level} title={procedure.name[locale]} href={`/procedures/catalogue/${procedure.code}`}>
      <p>{procedure.purpose[locale]}</p>
      <Stack isRow gap={2}>
        <Tag>{words.limit(procedure.limit)}</Tag>
        <Tag>{words.fee(procedure.feeDong)}</Tag>
        <Tag tone={procedure.service.kind === 'whole' ? 'good' : 'info'}>{t(procedure.service.kind)}</Tag>
        {procedure.isModelData && <Tag tone="warning">{t('modelData')}</Tag>}
      </Stack>
    </Card>
  )
}
