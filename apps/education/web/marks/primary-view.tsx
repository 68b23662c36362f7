import { useLocale, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { DataTable } from '@mc/ui/data-table'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { SummaryList } from '@mc/ui/summary-list'
import { Tabs } from '@mc/ui/tabs'
import { Tag } from '@mc/ui/tag'
import { qualityName } from '../../model/programme/subjects.ts'
import type { PointReport, PrimaryReport } from '../../model/report/primary-report.ts'
import { marksMessages } from './marks.messages.ts'
import { useSubjectName } from './use-subject-name.ts'

type Props = { report: PrimaryReport; selected?: string; onSelect?: (tab: string) => void }

/** A year of grades 1–5: the result of the year, and a tab for each point of assessment. */
export function PrimaryView({ report, selected, onSelect }: Props) {
  const t = useMessages(marksMessages)
  const items = report.points.map((point) => ({ id: point.point, label: t(`point.${point.point}`), content: <PointView point={point} /> }))
  return (
    <Stack gap={5}>
      {report.year && <YearResult year={report.year} />}
      <Tabs label={t('points')} items={items} selected={selected ?? newestPoint(report)} {...(onSelect && { onSelect })} />
    </Stack>
  )
}

function newestPoint(report: PrimaryReport): string {
  const assessed = report.points.filter((point) => point.subjects.some((subject) => subject.level !== null))
  return (assessed.at(-1) ?? report.points[0]!).point
}

function YearResult({ year }: { year: NonNullable<PrimaryReport['year']> }) {
  const t = useMessages(marksMessages)
  const clause = `primaryClause.${year.clause}` as 'primaryClause.9.a'
  return (
    <Stack gap={3}>
      <SummaryList
        items={[
          { term: t('result'), detail: <Tag tone={year.result === 'chua-hoan-thanh' ? 'warning' : 'good'}>{t(`primary.${year.result}`)}</Tag> },
          { term: t('title'), detail: year.title ? <Tag tone="good">{t(`title.${year.title}`)}</Tag> : t('noTitle') },
        ]}
      />
      <Banner tone="info" title={t('why')}>
        {t(clause)}
      </Banner>
    </Stack>
  )
}

function PointView({ point }: { point: PointReport }) {
  const t = useMessages(marksMessages)
  const locale = useLocale()
  const subjectName = useSubjectName()
  const label = t(`point.${point.point}`)
  if (point.subjects.every((subject) => subject.level === null)) return <Empty title={t('notAssessed')} />
  const isTested = point.subjects.some((subject) => subject.tested)
  return (
    <Stack gap={5}>
      <DataTable
        caption={t('primarySubjects', { point: label })}
        showsCaption
        rows={point.subjects}
        rowKey={(subject) => subject.code}
        columns={[
          { key: 'subject', title: t('subject'), render: (subject) => subjectName(subject.code), isRowHeader: true },
          { key: 'level', title: t('level'), render: (subject) => (subject.level ? t(`subjectLevel.${subject.level}`) : t('none')) },
          ...(isTested ? [{ key: 'test', title: t('test'), align: 'end' as const, render: (subject: PointReport['subjects'][number]) => (subject.tested ? (subject.test ?? t('none')) : '–') }] : []),
        ]}
      />
      <DataTable
        caption={t('qualities', { point: label })}
        showsCaption
        rows={point.qualities}
        rowKey={(quality) => quality.code}
        columns={[
          { key: 'quality', title: t('quality'), render: (quality) => qualityName(quality.code)[locale], isRowHeader: true },
          { key: 'level', title: t('level'), render: (quality) => (quality.level ? t(`qualityLevel.${quality.level}`) : t('none')) },
        ]}
      />
    </Stack>
  )
}
