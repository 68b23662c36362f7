import { useFormat, useMessages } from '@mc/i18n/react'
import { useClock } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import { CALENDARS } from '@mc/working-days'
import { daysOffMessages } from './figures.messages.ts'

/** Answers: which days does no deadline count? The lists are data of `@mc/working-days`. */
export function DaysOffPage() {
  const t = useMessages(daysOffMessages)
  const { longDate } = useFormat()
  const { today } = useClock()
  const year = Number(today.slice(0, 4))
  const days = (dates: readonly string[]) => (
    <ul>
      {dates.map((date) => (
        <li key={date}>{longDate(date)}</li>
      ))}
    </ul>
  )
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/procedures/figures', label: t('back') }}>
      {CALENDARS.filter((one) => one.year >= year)
        .concat(CALENDARS.filter((one) => one.year < year).toReversed())
        .map((one) => (
          <Section key={one.year} title={t('year', { year: one.year })} actions={one.isProvisional && <Tag tone="warning">{t('provisional')}</Tag>}>
            {one.isProvisional && <Banner tone="warning">{t('provisionalWhat')}</Banner>}
            <SummaryList
              items={[
                { term: t('off'), detail: days(one.off) },
                { term: t('worked'), detail: one.worked.length === 0 ? t('workedNone') : days(one.worked) },
                { term: t('source'), detail: <span translate="no">{one.source}</span> },
              ]}
            />
          </Section>
        ))}
    </Page>
  )
}
