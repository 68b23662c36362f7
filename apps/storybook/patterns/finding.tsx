import { useMessages } from '@mc/i18n/react'
import { Card } from '@mc/ui/card'
import { CommuneMap, type AreaValue } from '@mc/ui/commune-map'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { SearchField } from '@mc/ui/search-field'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import { patternMessages } from './patterns.messages.ts'
import { PLACES } from './testing/places.ts'

/** What was found, the best first, and the field to ask again. */
export function SearchResults({ asked }: { asked: string }) {
  const t = useMessages(patternMessages)
  const [query, setQuery] = useState(asked)
  const [shown, setShown] = useState(asked)
  const hasResults = t('birthRegistration').toLowerCase().includes(shown.toLowerCase()) || shown === 'khai sinh' || shown === 'birth'
  return (
    <Page title={t('searchTitle')}>
      <SearchField label={t('searchLabel')} value={query} onChange={setQuery} onSearch={setShown} isLarge />
      {hasResults ? (
        <Section title={t('results', { n: 2, what: shown })}>
          <Stack gap={3}>
            <Card title={t('fileOne')} href="/copy" icon="certificate">
              {t('resultOne')}
            </Card>
            <Card title={t('birthRegistration')} href="/birth" icon="child">
              {t('resultTwo')}
            </Card>
          </Stack>
        </Section>
      ) : (
        <div role="status">
          <Empty title={t('noResults', { what: shown })} hint={t('noResultsHint')} icon="search" action={<LinkButton href="/">{t('toHome')}</LinkButton>} />
        </div>
      )}
    </Page>
  )
}

/** Where something is: the map, the same as a table, and the way there. */
export function MapPage() {
  const t = useMessages(patternMessages)
  const values: AreaValue[] = PLACES.map(([key, label, lon, lat, value]) => ({ key, label, lon, lat, value, text: t('counters', { n: value }) }))
  return (
    <Page title={t('mapTitle')} wide>
      <CommuneMap title={t('mapTitle')} lead={t('mapLead')} values={values} columns={{ label: t('commune'), value: t('openCounters') }} />
      <div>
        <LinkButton href="/way" kind="primary">
          {t('directions', { place: 'Phan Đình Phùng' })}
        </LinkButton>
      </div>
    </Page>
  )
}
