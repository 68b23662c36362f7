import { useLocale, useMessages } from '@mc/i18n/react'
import { Result } from '@mc/module-kit/data'
import { useSearchParams } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { SearchField } from '@mc/ui/search-field'
import { Empty } from '@mc/ui/states'
import { healthRefusals } from '../refusals.messages.ts'
import { careLevelMessages } from './care-level.messages.ts'
import { facilitiesMessages } from './facilities.messages.ts'
import { matchingFacilities, useFacilities } from './use-facilities.ts'

/** Answers: where can I be examined? The words searched for are in the address, so that a search can be sent on. */
export function FacilitiesPage() {
  const t = useMessages(facilitiesMessages)
  const levelWords = useMessages(careLevelMessages)
  const locale = useLocale()
  const query = useFacilities()
  const [params, setParams] = useSearchParams()
  const words = params.get('q') ?? ''
  const search = (text: string) => setParams(text === '' ? {} : { q: text }, { replace: true })
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/health', label: t('health') }} wide>
      <SearchField label={t('searchLabel')} showsLabel value={words} onChange={search} onSearch={search} />
      <Result query={query} messages={healthRefusals}>
        {(all) => {
          const found = matchingFacilities(all, words)
          return (
            <>
              <p role="status">{t('found', { n: found.length })}</p>
              {found.length === 0 && <Empty icon="building" title={t('none')} hint={t('noneHint')} action={<Button onPress={() => search('')}>{t('showAll')}</Button>} />}
              <Grid min="18rem">
                {found.map((facility) => (
                  <Card key={facility.code} level={2} title={facility.name[locale]} href={`/health/facilities/${facility.code}`} icon={facility.kind === 'general-hospital' ? 'building' : 'stethoscope'}>
                    <p>{facility.address[locale]}</p>
                    <p>{levelWords(facility.careLevel)}</p>
                  </Card>
                ))}
              </Grid>
            </>
          )
        }}
      </Result>
    </Page>
  )
}
