import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useSearchParams } from '@mc/module-kit/react'
import { Loading } from '@mc/ui/states'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import type { TransportMap } from '../../model/plan/plan.ts'
import { api } from '../client.ts'
import { FeedNote } from './feed-note.tsx'
import { JourneyForm } from './journey-form.tsx'
import { JourneyList } from './journey-list.tsx'
import { isDate, isTime, paramsOf, questionOf, type JourneyDraft, type JourneyQuestion } from './journey-question.ts'
import { Network, useMapData } from './network.tsx'
import { planMessages } from './plan.messages.ts'
import { StopFinder } from './stop-finder.tsx'

/** Public transport: a journey from stop to stop, departures at a stop, the network as map and list. */
export function PlanPage() {
  const t = useMessages(planMessages)
  const [params, setParams] = useSearchParams()
  const question = questionOf(params)
  const map = useMapData()
  const isNamed = !params.get('from') && !params.get('to')
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/transport', label: t('back') }} wide>
      <Stack gap={6}>
        <FeedNote />
        <Section title={t('journeyTitle')}>
          {/* Names of the stops in the address come with the map: the form waits for them, and does without when they do not come. */}
          {isNamed || map.data || map.error ? <JourneyForm start={draftOf(params, map.data)} busy={false} onAsk={(draft) => setParams(paramsOf(draft))} /> : <Loading />}
        </Section>
        {question && <Journeys question={question} />}
        <StopFinder />
        <Network />
      </Stack>
    </Page>
  )
}

function Journeys({ question }: { question: JourneyQuestion }) {
  const journeys = useQuery({ queryKey: ['transport', 'plan.findJourneys', question], queryFn: ({ signal }) => api.plan.findJourneys.query(question, { signal }) })
  return (
    <div aria-live="polite">
      <Result query={journeys} messages={planMessages}>
        {(answer) => <JourneyList answer={answer} />}
      </Result>
    </div>
  )
}

/** What an address fills into the form; a stop that the timetable does not have is left out. */
function draftOf(params: URLSearchParams, map: TransportMap | undefined): Partial<JourneyDraft> {
  const stop = (name: 'from' | 'to') => {
    const found = map?.stops.find((each) => each.id === params.get(name))
    return found && { [name]: { id: found.id, text: found.name } }
  }
  const [date, time] = [params.get('date') ?? '', params.get('time') ?? '']
  return { ...stop('from'), ...stop('to'), ...(isDate(date) && isTime(time) && { when: 'later' as const, date, time }) }
}
