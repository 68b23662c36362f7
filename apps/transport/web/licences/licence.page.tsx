import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useClock, useParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import type { LicenceDetail } from '../../model/licences/licence.ts'
import { api } from '../client.ts'
import { LicenceExchange } from './licence-exchange.tsx'
import { LicenceNextStep } from './licence-next-step.tsx'
import { drivesOf, toneOf } from './licence-words.ts'
import { licencesMessages } from './licences.messages.ts'
import { PointsAccount } from './points-account.tsx'

/** One driving licence: what to do, what it is, its points and why they are so, what an old class becomes. */
export function LicencePage() {
  const t = useMessages(licencesMessages)
  const { id = '' } = useParams<{ id: string }>()
  const licence = useQuery({ queryKey: ['transport', 'licences.getMine', id], queryFn: ({ signal }) => api.licences.getMine.query({ id }, { signal }) })
  const { data } = licence
  const title = data ? t(data.scheme === 'old' ? 'oldClass' : 'class', { code: data.classCode }) : t('title')
  return (
    <Page title={title} back={{ href: '/transport/licences', label: t('back') }}>
      <Result query={licence} messages={licencesMessages}>
        {(found) => (
          <Stack gap={6}>
            <LicenceNextStep licence={found} />
            <Facts licence={found} />
            <PointsAccount licence={found} />
            {found.scheme === 'old' && <LicenceExchange classCode={found.classCode} />}
          </Stack>
        )}
      </Result>
    </Page>
  )
}

function Facts({ licence }: { licence: LicenceDetail }) {
  const t = useMessages(licencesMessages)
  const format = useFormat()
  const locale = useLocale()
  const { today } = useClock()
  const end = licence.expiresOn ? t('until', { date: format.date(licence.expiresOn), relative: format.relativeDays(today, licence.expiresOn) }) : t('noEnd')
  return (
    <Section title={t('drives')} lead={drivesOf(licence, locale)} actions={<Tag tone={toneOf(licence.status)}>{t(licence.status)}</Tag>}>
      <SummaryList
        items={[
          { term: t('expiresOn'), detail: end },
          { term: t('number'), detail: licence.number },
          { term: t('issuedOn'), detail: format.date(licence.issuedOn) },
          { term: t('issuedBy'), detail: licence.issuedBy },
        ]}
      />
    </Section>
  )
}
