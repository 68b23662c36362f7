import type { LifeEvent } from '@mc/dossier'
import { useMessages } from '@mc/i18n/react'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Section } from '@mc/ui/section'
import type { ProcedureSummary } from '../../model/catalogue/procedure-summary.ts'
import { catalogueMessages, lifeEventMessages } from './catalogue.messages.ts'

/** What happens in a life, each leading to its checklist; only events that a procedure is there for. */
export function LifeEvents({ procedures }: { procedures: readonly ProcedureSummary[] }) {
  const t = useMessages(catalogueMessages)
  const events = useMessages(lifeEventMessages)
  const known = (Object.keys(lifeEventMessages) as LifeEvent[]).map((event) => ({ event, n: procedures.filter(({ lifeEvents }) => lifeEvents.includes(event)).length })).filter(({ n }) => n > 0)
  return (
    <Section title={t('events')}>
      <Grid min="12rem">
        {known.map(({ event, n }) => (
          <Card key={event} level={3} title={events(event)} href={`/procedures/catalogue/life/${event}`}>
            <p>{t('eventCount', { n })}</p>
          </Card>
        ))}
      </Grid>
    </Section>
  )
}
