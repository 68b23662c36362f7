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

const PLACES: readonly (readonly [string, string, number, number, number])[] = [
  ['05443', 'Phan Đình Phùng', 105.845, 21.585, 6],
  ['05455', 'Quyết Thắng', 105.78, 21.58, 4],
  ['05611', 'Phú Lương', 105.703, 21.741, 3],
  ['05692', 'Đại Từ', 105.63, 21.63, 3],
  ['05533', 'Định Hoá', 105.65, 21.905, 2],
  ['01840', 'Đức Xuân', 105.85, 22.166, 2],
]

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
