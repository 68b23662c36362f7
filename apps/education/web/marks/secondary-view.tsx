import { useMessages } from '@mc/i18n/react'
import { DataTable } from '@mc/ui/data-table'
import { Stack } from '@mc/ui/stack'
import { Tabs } from '@mc/ui/tabs'
import type { SecondaryReport, TermReport, TermSubject, YearOutcome, YearSubject } from '../../model/report/secondary-report.ts'
import { MarkText } from './mark-text.tsx'
import { marksMessages } from './marks.messages.ts'
import { TermSummary, YearSummary } from './result-summary.tsx'
import { useSubjectName } from './use-subject-name.ts'

type Marked<S extends { kind: string }> = Extract<S, { kind: 'marked' }>
type Comment = { kind: 'comment'; code: string; passed: boolean | null }

type Props = { report: SecondaryReport; selected?: string; onSelect?: (tab: string) => void }

/** A year of grades 6–12: a tab a term, and one for the year. Opens on the newest part that has something to say. */
export function SecondaryView({ report, selected, onSelect }: Props) {
  const t = useMessages(marksMessages)
  const items = [
    { id: '1', label: t('term1'), content: <Term term={report.terms[0]!} label={t('term1')} /> },
    { id: '2', label: t('term2'), content: <Term term={report.terms[1]!} label={t('term2')} /> },
    { id: 'year', label: t('wholeYear'), content: <Year year={report.year} label={t('wholeYear')} /> },
  ]
  return <Tabs label={t('terms')} items={items} selected={selected ?? newestPart(report)} {...(onSelect && { onSelect })} />
}

function newestPart(report: SecondaryReport): string {
  if (report.year.result) return 'year'
  const hasMarks = report.terms[1]!.subjects.some((subject) => subject.kind === 'marked' && subject.regular.some((mark) => mark !== null))
  return hasMarks ? '2' : '1'
}

function Term({ term, label }: { term: TermReport; label: string }) {
  const t = useMessages(marksMessages)
  const subjectName = useSubjectName()
  const marked = term.subjects.filter((subject): subject is Marked<TermSubject> => subject.kind === 'marked')
  return (
    <Stack gap={5}>
      <TermSummary conduct={term.conduct} remark={term.remark} result={term.result} />
      <DataTable
        caption={t('markedSubjects', { term: label })}
        showsCaption
        rows={marked}
        rowKey={(subject) => subject.code}
        columns={[
          { key: 'subject', title: t('subject'), render: (subject) => subjectName(subject.code), isRowHeader: true },
          { key: 'regular', title: t('regular'), render: (subject) => <Regular marks={subject.regular} /> },
          { key: 'mid', title: t('mid'), align: 'end', render: (subject) => <MarkText value={subject.mid} /> },
          { key: 'end', title: t('end'), align: 'end', render: (subject) => <MarkText value={subject.end} /> },
          { key: 'average', title: t('average'), align: 'end', render: (subject) => <MarkText value={subject.average} isAverage /> },
        ]}
      />
      <Comments subjects={term.subjects.filter((subject) => subject.kind === 'comment')} />
    </Stack>
  )
}

function Regular({ marks }: { marks: readonly (number | null)[] }) {
  return (
    <>
      {marks.map((mark, index) => (
        <span key={index}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <MarkText value={mark} />{' '}
        </span>
      ))}
    </>
  )
}

function Year({ year, label }: { year: YearOutcome; label: string }) {
  const t = useMessages(marksMessages)
  const subjectName = useSubjectName()
  const marked = year.subjects.filter((subject): subject is Marked<YearSubject> => subject.kind === 'marked')
  return (
    <Stack gap={5}>
      <YearSummary year={year} />
      <DataTable
        caption={t('markedSubjects', { term: label })}
        showsCaption
        rows={marked}
        rowKey={(subject) => subject.code}
        columns={[
          { key: 'subject', title: t('subject'), render: (subject) => subjectName(subject.code), isRowHeader: true },
          { key: 'term1', title: t('averageTerm1'), align: 'end', render: (subject) => <MarkText value={subject.term1} isAverage /> },
          { key: 'term2', title: t('averageTerm2'), align: 'end', render: (subject) => <MarkText value={subject.term2} isAverage /> },
          { key: 'year', title: t('averageYear'), align: 'end', render: (subject) => <MarkText value={subject.average} isAverage /> },
        ]}
      />
      <Comments subjects={year.subjects.filter((subject) => subject.kind === 'comment')} />
    </Stack>
  )
}

function Comments({ subjects }: { subjects: readonly Comment[] }) {
  const t = useMessages(marksMessages)
  const subjectName = useSubjectName()
  return (
    <DataTable
      caption={t('commentSubjects')}
      showsCaption
      rows={subjects}
      rowKey={(subject) => subject.code}
      columns={[
        { key: 'subject', title: t('subject'), render: (subject) => subjectName(subject.code), isRowHeader: true },
        { key: 'comment', title: t('comment'), render: (subject) => (subject.passed === null ? t('none') : t(subject.passed ? 'passed' : 'notPassed')) },
      ]}
    />
  )
}
