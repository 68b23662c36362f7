import { useFormat, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Stack } from '@mc/ui/stack'
import { SummaryList, type SummaryItem } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import type { Level, LearningResult } from '../../model/marks/learning-result.rule.ts'
import type { YearOutcome } from '../../model/report/secondary-report.ts'
import { marksMessages } from './marks.messages.ts'
import { useSubjectName } from './use-subject-name.ts'

const TONES = { tot: 'good', kha: 'info', dat: 'neutral', 'chua-dat': 'warning' } as const

/** A level in its word. */
export function LevelTag({ level }: { level: Level }) {
  const t = useMessages(marksMessages)
  return <Tag tone={TONES[level]}>{t(`level.${level}`)}</Tag>
}

/** Result and conduct of a term, and why the result is what it is. */
export function TermSummary({ conduct, remark, result }: { conduct: Level | null; remark: string | null; result: LearningResult | null }) {
  const t = useMessages(marksMessages)
  const items = [resultItem(t, result), { term: t('conduct'), detail: conduct ? <LevelTag level={conduct} /> : t('none') }]
  return (
    <Stack gap={3}>
      <SummaryList items={remark === null ? items : [...items, { term: t('remark'), detail: <span lang="vi">{remark}</span> }]} />
      {result && <Why result={result} />}
    </Stack>
  )
}

/** The year: result with its reason, conduct, promotion, title. */
export function YearSummary({ year }: { year: YearOutcome }) {
  const t = useMessages(marksMessages)
  const promotion = usePromotionText(year)
  const items: SummaryItem[] = [
    resultItem(t, year.result),
    { term: t('conduct'), detail: year.conduct ? <LevelTag level={year.conduct} /> : t('none') },
    { term: t('absences'), detail: String(year.absences) },
  ]
  if (promotion) items.push({ term: t('promotion'), detail: promotion })
  if (year.result && year.conduct) items.push({ term: t('title'), detail: year.title ? <Tag tone="good">{t(`title.${year.title}`)}</Tag> : t('noTitle') })
  return (
    <Stack gap={3}>
      <SummaryList items={items} />
      {year.result && <Why result={year.result} />}
    </Stack>
  )
}

function resultItem(t: ReturnType<typeof useMessages<typeof marksMessages>>, result: LearningResult | null): SummaryItem {
  return { term: t('result'), detail: result ? <LevelTag level={result.level} /> : t('resultPending') }
}

/** The clause that decided, in words. */
function Why({ result }: { result: LearningResult }) {
  const t = useMessages(marksMessages)
  const subjectName = useSubjectName()
  const words =
    result.clause === '9.3' && result.adjusted
      ? t('clause.9.3', {
          subject: subjectName(result.adjusted.subject),
          without: t(`level.${result.adjusted.without}`),
          from: t(`level.${result.adjusted.from}`),
          level: t(`level.${result.level}`),
        })
      : t(`clause.${result.clause as Exclude<LearningResult['clause'], '9.3'>}`)
  return (
    <Banner tone="info" title={t('why')}>
      {words}
    </Banner>
  )
}

function usePromotionText(year: YearOutcome): string | null {
  const t = useMessages(marksMessages)
  const subjectName = useSubjectName()
  const { list } = useFormat()
  const { promotion } = year
  if (!promotion) return null
  if (promotion.outcome === 'promoted') return t('promoted')
  if (promotion.outcome === 'repeats') return t('repeats', { n: promotion.absences })
  const parts = promotion.retests.length > 0 ? [t('afterSummer', { subjects: list(promotion.retests.map(subjectName)) })] : []
  return [...parts, ...(promotion.conductTask ? [t('conductTask')] : [])].join('; ')
}
