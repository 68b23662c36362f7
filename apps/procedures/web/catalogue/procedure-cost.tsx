import type { Method, Procedure } from '@mc/dossier'
import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { catalogueMessages } from './catalogue.messages.ts'

type Fee = Procedure['fees'][number]

/** What it costs by each way of handing in. */
export function ProcedureCost({ fees, methods }: { fees: readonly Fee[]; methods: readonly Method[] }) {
  const t = useMessages(catalogueMessages)
  const locale = useLocale()
  const { dong } = useFormat()
  if (fees.length === 0) return <Section title={t('cost')}>{<p>{t('free')}</p>}</Section>
  const amount = (fee: Fee, method: Method) => {
    const sum = fee.amountDong[method] ?? '0'
    return fee.times ? t('each', { sum: dong(sum) }) : dong(sum)
  }
  const hasConditions = fees.some(({ when, times }) => when || times)
  return (
    <Section title={t('cost')} lead={hasConditions ? t('costNote') : undefined}>
      <DataTable
        caption={t('cost')}
        rows={fees}
        rowKey={(fee) => fee.id}
        columns={[
          { key: 'line', title: t('line'), isRowHeader: true, render: (fee) => fee.name[locale] },
          ...methods.map((method) => ({ key: method, title: t(method), render: (fee: Fee) => amount(fee, method) })),
        ]}
      />
    </Section>
  )
}
