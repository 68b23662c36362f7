import { useMessages } from '@mc/i18n/react'
import { useNavigate } from '@mc/module-kit/react'
import { SearchField } from '@mc/ui/search-field'
import { useState } from 'react'
import { homeMessages } from '../home/home.messages.ts'
import { QUERY_LENGTH_MAX } from './search-services.rule.ts'

/** The field that searches services. It works before the script has arrived too. */
export function ServiceSearch({ initial = '' }: { initial?: string }) {
  const t = useMessages(homeMessages)
  const navigate = useNavigate()
  const [query, setQuery] = useState(initial)
  return (
    <SearchField
      label={t('searchLabel')}
      hint={t('searchHint')}
      action="/search"
      value={query}
      onChange={setQuery}
      onSearch={(text) => navigate(`/search?${new URLSearchParams({ q: text.trim().slice(0, QUERY_LENGTH_MAX) })}`)}
      showsLabel
      isLarge
    />
  )
}
