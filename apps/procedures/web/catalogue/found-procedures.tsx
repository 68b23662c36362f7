import { useMessages } from '@mc/i18n/react'
import { Result, useMutation, useQuery } from '@mc/module-kit/data'
import { Grid } from '@mc/ui/grid'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { useEffect, useRef } from 'react'
import { api } from '../client.ts'
import { catalogueMessages } from './catalogue.messages.ts'
import { ProcedureCard } from './procedure-card.tsx'

/** What a search found; one that found nothing is told to the editors, once. */
export function FoundProcedures({ query }: { query: string }) {
  const t = useMessages(catalogueMessages)
  const found = useQuery({ queryKey: ['procedures', 'catalogue.search', query], queryFn: ({ signal }) => api.catalogue.search.query({ query }, { signal }) })
  const miss = useMutation({ mutationFn: () => api.catalogue.noteMiss.mutate({ query }) })
  const told = useRef('')
  const isMiss = found.data?.length === 0
  const { mutate } = miss
  useEffect(() => {
    if (!isMiss || told.current === query) return
    told.current = query
    mutate()
  }, [isMiss, query, mutate])
  return (
    <div aria-live="polite">
      <Result query={found}>
        {(hits) =>
          hits.length === 0 ? (
            <Empty icon="search" title={t('nothing', { query })} hint={t('nothingHint')} />
          ) : (
            <Section title={t('found', { n: hits.length, query })}>
              <Grid min="20rem">
                {hits.map((one) => (
                  <ProcedureCard key={one.code} procedure={one} />
                ))}
              </Grid>
            </Section>
          )
        }
      </Result>
    </div>
  )
}
