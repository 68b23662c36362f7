import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { DataTable } from '@mc/ui/data-table'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { SummaryList } from '@mc/ui/summary-list'
import { specialtyName } from '../../model/facilities/specialty.ts'
import { api } from '../client.ts'
import { healthRefusals } from '../refusals.messages.ts'
import { careLevelMessages } from './care-level.messages.ts'
import { facilitiesMessages } from './facilities.messages.ts'

/** Answers: what does this facility examine, when, and how do I get an appointment there? */
export function FacilityPage() {
  const t = useMessages(facilitiesMessages)
  const levelWords = useMessages(careLevelMessages)
  const locale = useLocale()
  const code = useParams()['code'] ?? ''
  const query = useQuery({ queryKey: ['health', 'facilities.get', code], queryFn: ({ signal }) => api.facilities.get.query({ code }, { signal }) })
  return (
    <Page title={query.data?.facility.name[locale] ?? t('title')} back={{ href: '/health/facilities', label: t('back') }}>
      <Result query={query} messages={healthRefusals}>
        {({ facility, hours }) => (
          <>
            <SummaryList
              items={[
                { term: t('address'), detail: facility.address[locale] },
                { term: t('level'), detail: levelWords(facility.careLevel) },
                { term: t('code'), detail: facility.code },
                ...(facility.phone ? [{ term: t('phone'), detail: facility.phone }] : []),
              ]}
            />
            {hours.length > 0 && (
              <LinkButton kind="primary" href={`/health/appointments/book?facility=${facility.code}`}>
                {t('book')}
              </LinkButton>
            )}
            <Section title={t('hoursTitle')}>
              <DataTable
                caption={t('hoursTitle')}
                rows={hours}
                rowKey={(row) => row.specialty}
                empty={<Empty icon="clock" title={t('noHours')} hint={t('noHoursHint')} />}
                columns={[
                  { key: 'specialty', title: t('specialty'), isRowHeader: true, render: (row) => specialtyName(row.specialty)[locale] },
                  { key: 'days', title: t('days'), render: () => t('weekdays') },
                  { key: 'hours', title: t('hours'), render: (row) => t('hoursOf', row) },
                ]}
              />
            </Section>
          </>
        )}
      </Result>
    </Page>
  )
}
