import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Meter } from '@mc/ui/meter'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import type { LicenceSummary } from '../../model/licences/licence.ts'
import { api } from '../client.ts'
import { drivesOf, pointsTone, toneOf } from './licence-words.ts'
import { licencesMessages } from './licences.messages.ts'

/** My driving licences: what each lets me drive, until when, and how many points are left. */
export function LicencesPage() {
  const t = useMessages(licencesMessages)
  const licences = useQuery({ queryKey: ['transport', 'licences.listMine'], queryFn: ({ signal }) => api.licences.listMine.query(undefined, { signal }) })
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/transport', label: t('backTransport') }} wide>
      <Result query={licences} messages={licencesMessages}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon="card" title={t('emptyTitle')} hint={t('emptyHint')} />
          ) : (
            <Grid min="20rem">
              {list.map((licence) => (
                <LicenceCard key={licence.id} licence={licence} />
              ))}
            </Grid>
          )
        }
      </Result>
    </Page>
  )
}

function LicenceCard({ licence }: { licence: LicenceSummary }) {
  const t = useMessages(licencesMessages)
  const format = useFormat()
  const locale = useLocale()
  const { today } = useClock()
  const end = licence.expiresOn ? t('until', { date: format.date(licence.expiresOn), relative: format.relativeDays(today, licence.expiresOn) }) : t('noEnd')
  return (
    <Card
      level={2}
      icon="card"
      title={t(licence.scheme === 'old' ? 'oldClass' : 'class', { code: licence.classCode })}
      href={`/transport/licences/${licence.id}`}
      tag={<Tag tone={toneOf(licence.status)}>{t(licence.status)}</Tag>}
    >
      <Stack gap={3}>
        <p>{drivesOf(licence, locale)}</p>
        <p>
          {t('expiresOn')}: <strong>{end}</strong>
        </p>
        <Meter value={licence.pointsLeft} max={12} label={t('points')} text={t('pointsLeft', { n: licence.pointsLeft })} tone={pointsTone(licence.pointsLeft)} />
      </Stack>
    </Card>
  )
}
