import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Grid } from '@mc/ui/grid'
import { LineChart } from '@mc/ui/line-chart'
import { StackedChart } from '@mc/ui/stacked-chart'
import type { FiguresRow } from '../../model/figures/figures.ts'
import { figuresMessages } from './figures.messages.ts'
import type { By } from './use-figures-view.ts'

/** Bars at most: those with the most; all stand in the table. */
const BARS_MAX = 8

/** On time and late by what is chosen, and how many came month by month. */
export function FiguresCharts({ rows, by, months }: { rows: readonly FiguresRow[]; by: By; months: readonly FiguresRow[] }) {
  const t = useMessages(figuresMessages)
  const locale = useLocale()
  const { number } = useFormat()
  const words = (n: number) => t('dossiers', { n: number(n) })
  const top = by === 'month' ? rows : rows.toSorted((a, b) => b.completed - a.completed).slice(0, BARS_MAX)
  const shown = top.filter(({ completed }) => completed > 0)
  const most = shown.toSorted((a, b) => b.completed - a.completed)[0]
  const points = (of: readonly FiguresRow[], value: (row: FiguresRow) => number) => of.map((row) => ({ key: row.key, label: row.name[locale], value: value(row), text: words(value(row)) }))
  return (
    <Grid min="24rem">
      {shown.length > 0 && (
        <StackedChart
          title={t('chart')}
          {...(most && { lead: t('chartLead', { name: most.name[locale], n: number(most.completed) }) })}
          series={[
            { key: 'onTime', label: t('onTime'), points: points(shown, ({ onTime }) => onTime) },
            { key: 'late', label: t('late'), points: points(shown, ({ late }) => late) },
          ]}
          totalText={(total) => words(total)}
          columns={{ label: t(by), total: t('completed') }}
        />
      )}
      {months.length > 1 && (
        <LineChart
          title={t('months')}
          lead={t('monthsLead')}
          series={[
            { key: 'sent', label: t('sent'), points: points(months, ({ sent }) => sent) },
            { key: 'online', label: t('online'), points: points(months, ({ sentOnline }) => sentOnline) },
          ]}
          columns={{ label: t('month'), value: t('sent') }}
        />
      )}
    </Grid>
  )
}
