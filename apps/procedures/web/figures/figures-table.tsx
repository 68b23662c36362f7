import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Section } from '@mc/ui/section'
import { TableView } from '@mc/ui/table-view'
import type { FiguresRow } from '../../model/figures/figures.ts'
import { shareOf } from './figures-of.ts'
import { figuresMessages } from './figures.messages.ts'
import { DRILL, figuresHref, type FiguresView } from './use-figures-view.ts'

/** Every row with its numbers, each leading to what it is made of; and as a file. */
export function FiguresTable({ rows, view }: { rows: readonly FiguresRow[]; view: FiguresView }) {
  const t = useMessages(figuresMessages)
  const locale = useLocale()
  const { number } = useFormat()
  const drill = DRILL[view.by]
  const percent = (share: number | null) => (share === null ? t('noneYet') : t('percent', { n: number(share) }))
  const onTime = ({ onTime: part, completed }: FiguresRow) => shareOf(part, completed)
  const online = ({ sentOnline, sent }: FiguresRow) => shareOf(sentOnline, sent)
  // What is narrowed already is not narrowed again.
  const hrefOf = ({ key }: FiguresRow) => (drill && view[drill.field] === '' ? figuresHref({ ...view, [drill.field]: key, by: view[DRILL[drill.then]?.field ?? 'office'] === '' ? drill.then : 'month' }) : null)
  return (
    <Section title={t('table')}>
      <TableView
        caption={t('table')}
        rows={rows}
        rowKey={({ key }) => key}
        fileName={t('fileName')}
        columns={[
          {
            key: 'name',
            title: t(view.by),
            isRowHeader: true,
            value: ({ name }) => name[locale],
            render: (row) => {
              const href = hrefOf(row)
              return href === null ? row.name[locale] : <a href={href}>{row.name[locale]}</a>
            },
          },
          { key: 'sent', title: t('sent'), align: 'end', value: ({ sent }) => sent, render: ({ sent }) => number(sent) },
          { key: 'online', title: t('online'), align: 'end', value: online, render: (row) => percent(online(row)) },
          { key: 'completed', title: t('completed'), align: 'end', value: ({ completed }) => completed, render: ({ completed }) => number(completed) },
          { key: 'onTime', title: t('onTime'), align: 'end', value: onTime, render: (row) => percent(onTime(row)) },
          { key: 'late', title: t('late'), align: 'end', value: ({ late }) => late, render: ({ late }) => number(late) },
          { key: 'average', title: t('average'), align: 'end', value: ({ averageDays }) => averageDays, render: ({ averageDays }) => (averageDays === null ? t('noneYet') : t('dayCount', { days: number(averageDays), n: averageDays })) },
          { key: 'rating', title: t('rating'), align: 'end', value: ({ rating }) => rating, render: ({ rating }) => (rating === null ? t('noneYet') : t('ofFive', { score: number(rating) })) },
        ]}
      />
    </Section>
  )
}
