import { useLocale, useMessages } from '@mc/i18n/react'
import { useNavigate } from '@mc/module-kit/react'
import { SearchField } from '@mc/ui/search-field'
import { useState } from 'react'
import { homeMessages } from '../home/home.messages.ts'
import { QUERY_LENGTH_MAX } from './search-services.rule.ts'

/** The field that searches services. A form of its own, so that it works before the script has arrived. */
export function ServiceSearch({ initial = '' }: { initial?: string }) {
  const t = useMessages(homeMessages)
  const navigate = useNavigate()
  const [query, setQuery] = useState(initial)
  const locale = useLocale()
  return (
    <form
      role="search"
      action="/search"
      key={locale}
      onSubmit={(event) => {
        event.preventDefault()
        navigate(`/search?${new URLSearchParams({ q: query.trim().slice(0, QUERY_LENGTH_MAX) })}`)
      }}
    >
      <SearchField label={t('searchLabel')} hint={t('searchHint')} name="q" value={query} onChange={setQuery} action={t('searchAction')} maxLength={QUERY_LENGTH_MAX} />
    </form>
  )
}
