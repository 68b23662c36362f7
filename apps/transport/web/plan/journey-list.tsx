import { useFormat, useMessages } from '@mc/i18n/react'
import { Card } from '@mc/ui/card'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { clockTime } from '../../model/gtfs/gtfs-time.ts'
import type { JourneyAnswer, JourneyView, LegView } from '../../model/plan/plan.ts'
import styles from './plan.module.css'
import { planMessages } from './plan.messages.ts'
import { RouteBadge } from './route-badge.tsx'
import { useMomentWords } from './use-moment-words.ts'

/** The journeys found, soonest first, each leg in words. */
export function JourneyList({ answer }: { answer: JourneyAnswer }) {
  const t = useMessages(planMessages)
  const format = useFormat()
  return (
    <Section
      title={t('journeysTitle', { from: answer.from.name, to: answer.to.name })}
      lead={t('journeysAfter', { time: clockTime(answer.at.seconds), date: format.date(answer.at.date) })}
    >
      {answer.journeys.length === 0 ? (
        <Empty icon="bus" title={t('journeysNone')} hint={t('journeysNoneHint')} />
      ) : (
        <Stack gap={3}>
          {answer.journeys.map((journey, index) => (
            <JourneyCard key={`${index}-${journey.departs.date}-${journey.departs.seconds}`} journey={journey} day={answer.at.date} />
          ))}
        </Stack>
      )}
    </Section>
  )
}

function JourneyCard({ journey, day }: { journey: JourneyView; day: string }) {
  const t = useMessages(planMessages)
  const words = useMomentWords(day)
  const changes = journey.legs.length - 1
  const duration = words.duration(journey.minutes)
  return (
    <Card
      title={t('journeyTimes', { departs: words.at(journey.departs), arrives: words.at(journey.arrives) })}
      tag={<Tag tone={changes === 0 ? 'good' : 'neutral'}>{changes === 0 ? t('direct') : t('changes', { n: changes })}</Tag>}
    >
      <Stack gap={2}>
        <p className={styles['quiet']}>{journey.isApproximate ? t('aboutMinutes', { duration }) : duration}</p>
        <ol className={styles['legs']}>
          {journey.legs.map((leg, index) => (
            <li key={`${leg.route.id}-${index}`}>
              <JourneyLeg leg={leg} day={day} isChange={index > 0} />
            </li>
          ))}
        </ol>
      </Stack>
    </Card>
  )
}

function JourneyLeg({ leg, day, isChange }: { leg: LegView; day: string; isChange: boolean }) {
  const t = useMessages(planMessages)
  const words = useMomentWords(day)
  const times = { departs: words.at(leg.departs), arrives: words.at(leg.arrives), from: leg.from.name, to: leg.to.name }
  return (
    <>
      {isChange && <p>{t('changeAt', { stop: leg.from.name })}</p>}
      <p>
        <RouteBadge route={leg.route} />{' '}
        <a href={`/transport/routes/${encodeURIComponent(leg.route.id)}?date=${leg.departs.date}`}>{t('legToward', { route: leg.route.shortName, headsign: leg.headsign })}</a>
      </p>
      <p>{leg.headwayMinutes === null ? t('legTimed', times) : t('legHeadway', { ...times, n: leg.headwayMinutes })}</p>
      {leg.stopsBetween > 0 && <p className={styles['quiet']}>{t('legStops', { n: leg.stopsBetween })}</p>}
    </>
  )
}
