import { useLocale, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { useSession } from '@mc/module-kit/react'
import { matchesFolded } from '@mc/names'
import { Grid } from '@mc/ui/grid'
import { Section } from '@mc/ui/section'
import { api } from '../client.ts'
import { DossierCard } from './dossier-card.tsx'
import { mineMessages } from './mine.messages.ts'

/** Dossiers in the portal's search: all are a page away. */
const SHOWN_MAX = 4

/** In the portal's search: one's own dossiers by code, procedure or person. Nothing signed out, or when none fits. */
export function DossiersFound({ query }: { query: string }) {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const session = useSession()
  const list = useQuery({ queryKey: ['procedures', 'mine.list'], queryFn: ({ signal }) => api.mine.list.query(undefined, { signal }), enabled: session !== null })
  const found = (list.data ?? []).filter(({ code, procedure, person }) => [code, procedure.name[locale], person.name].some((text) => matchesFolded(query, text) > 0))
  if (found.length === 0) return null
  return (
    <Section title={t('title')}>
      <Grid min="20rem">
        {found.slice(0, SHOWN_MAX).map((one) => (
          <DossierCard key={one.id} dossier={one} />
        ))}
      </Grid>
    </Section>
  )
}
