import { useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Stack } from '@mc/ui/stack'
import type { YearReport } from '../../model/report/year-report.ts'
import { marksMessages } from './marks.messages.ts'
import { PrimaryView } from './primary-view.tsx'
import { SecondaryView } from './secondary-view.tsx'

type Props = {
  report: YearReport
  /** The open tab, when the page keeps it in its address. */
  selected?: string
  onSelect?: (tab: string) => void
}

/** One pupil's year, of whichever stage of school. */
export function YearReportView({ report, ...tab }: Props) {
  const t = useMessages(marksMessages)
  const { circular, place, body } = report
  return (
    <Stack gap={4}>
      {circular.inForce ? (
        <p>{t('byCircular', { name: circular.name })}</p>
      ) : (
        <Banner tone="warning">{t('modelData', { grade: place.grade, before: circular.before, name: circular.name })}</Banner>
      )}
      {body.stage === 'primary' ? <PrimaryView report={body} {...tab} /> : <SecondaryView report={body} {...tab} />}
    </Stack>
  )
}
