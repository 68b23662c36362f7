import { useLocale, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { api } from '../client.ts'
import { catalogueMessages } from './catalogue.messages.ts'
import { useProcedureWords } from './use-procedure-words.ts'

/** Procedures in the portal's search: more are a page away. */
const SHOWN_MAX = 5

/** In the portal's search: procedures for the words. Nothing when there are none. */
export function ProceduresFound({ query }: { query: string }) {
  const t = useMessages(catalogueMessages)
  const locale = useLocale()
  const words = useProcedureWords()
  const found = useQuery({ queryKey: ['procedures', 'catalogue.search', query], queryFn: ({ signal }) => api.catalogue.search.query({ query }, { signal }) })
  if (!found.data || found.data.length === 0) return null
  return (
    <Section title={t('foundTitle')}>
      <Stack gap={4}>
        {found.data.slice(0, SHOWN_MAX).map(({ code, name, purpose, limit, feeDong }) => (
          <div key={code}>
            <a href={`/procedures/catalogue/${code}`}>{name[locale]}</a>
            <p>{purpose[locale]}</p>
            <p>
              {words.limit(limit)} · {words.fee(feeDong)}
            </p>
          </div>
        ))}
        {found.data.length > SHOWN_MAX && <a href={`/procedures?${new URLSearchParams({ q: query })}`}>{t('foundMore')}</a>}
      </Stack>
    </Section>
  )
}
