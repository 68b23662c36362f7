import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useNavigate, useSearchParams, useSession } from '@mc/module-kit/react'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { SearchField } from '@mc/ui/search-field'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import type { ProcedureSummary } from '../../model/catalogue/procedure-summary.ts'
import { QUERY_MAX } from '../../model/catalogue/search.ts'
import { api } from '../client.ts'
import { catalogueMessages } from './catalogue.messages.ts'
import { FoundProcedures } from './found-procedures.tsx'
import { LifeEvents } from './life-events.tsx'
import { ProcedureCard } from './procedure-card.tsx'
import { useProcedureWords } from './use-procedure-words.ts'

/** Answers: how do I do what I have to do? By plain words, by life event, by sector (X10, X12). */
export function CataloguePage() {
  const t = useMessages(catalogueMessages)
  const session = useSession()
  const [params] = useSearchParams()
  const query = (params.get('q') ?? '').slice(0, QUERY_MAX).trim()
  const list = useQuery({ queryKey: ['procedures', 'catalogue.list'], queryFn: ({ signal }) => api.catalogue.list.query(undefined, { signal }) })
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Search key={query} initial={query} />
      {query !== '' && <FoundProcedures query={query} />}
      <Stack isRow gap={3}>
        {session && <LinkButton href="/procedures/mine">{t('mine')}</LinkButton>}
        <LinkButton href="/procedures/track">{t('tracked')}</LinkButton>
      </Stack>
      <Result query={list}>
        {(all) =>
          all.length === 0 ? (
            <Empty icon="info" title={t('none')} hint={t('noneHint')} />
          ) : (
            <>
              <LifeEvents procedures={all} />
              <BySector procedures={all} />
            </>
          )
        }
      </Result>
    </Page>
  )
}

function Search({ initial }: { initial: string }) {
  const t = useMessages(catalogueMessages)
  const navigate = useNavigate()
  const [text, setText] = useState(initial)
  return (
    <SearchField
      label={t('searchLabel')}
      hint={t('searchHint')}
      action="/procedures"
      value={text}
      onChange={setText}
      onSearch={(typed) => navigate(typed.trim() === '' ? '/procedures' : `/procedures?${new URLSearchParams({ q: typed.trim().slice(0, QUERY_MAX) })}`)}
      showsLabel
      isLarge
    />
  )
}

function BySector({ procedures }: { procedures: readonly ProcedureSummary[] }) {
  const t = useMessages(catalogueMessages)
  const words = useProcedureWords()
  const sectors = [...new Set(procedures.map(({ sector }) => sector))]
  return (
    <Section title={t('all')}>
      {sectors.map((sector) => (
        <Section key={sector} level={3} title={words.sector(sector)}>
          <Grid min="20rem">
            {procedures
              .filter((one) => one.sector === sector)
              .map((one) => (
                <ProcedureCard key={one.code} procedure={one} />
              ))}
          </Grid>
        </Section>
      ))}
    </Section>
  )
}
