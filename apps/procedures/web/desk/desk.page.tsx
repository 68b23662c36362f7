import { useMessages } from '@mc/i18n/react'
import { useLive, useQuery, useQueryClient } from '@mc/module-kit/data'
import { useNavigate, useSession } from '@mc/module-kit/react'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { SearchField } from '@mc/ui/search-field'
import { Tabs } from '@mc/ui/tabs'
import { useState } from 'react'
import { api } from '../client.ts'
import { DeadlineFigures } from './deadline-figures.tsx'
import { FoundDossiers } from './found-dossiers.tsx'
import { KeysHelp } from './keys-help.tsx'
import { queueMessages } from './queue.messages.ts'
import { Queue } from './queue.tsx'
import { useQueueView, useShows } from './use-queue-view.ts'

/** Answers: what waits for me, and what of it is most urgent? */
export function DeskPage() {
  const t = useMessages(queueMessages)
  const client = useQueryClient()
  const roles = useSession()?.roles ?? []
  const { view, query, change } = useQueueView()
  const counts = useQuery({ queryKey: ['procedures', 'desk.counts'], queryFn: ({ signal }) => api.desk.counts.query(undefined, { signal }) })
  const shows = useShows()
  useLive<{ change: number }>(
    (onData) => api.desk.watch.subscribe(undefined, { onData }),
    ({ change: at }) => {
      // The first only says that one is followed.
      if (at > 0) void client.invalidateQueries({ queryKey: ['procedures', 'desk.queue'] })
      if (at > 0) void client.invalidateQueries({ queryKey: ['procedures', 'desk.counts'] })
    },
    counts.data ? 'desk' : null,
  )
  const countOf = (show: (typeof shows)[number]) => {
    if (!counts.data) return null
    if (show === 'mine') return counts.data.mine
    return show === 'office' ? Object.values(counts.data.kinds).reduce((sum, one) => sum + one, 0) : counts.data.kinds[show]
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      wide
      actions={
        <>
          {roles.includes('one-stop.officer') && (
            <LinkButton kind="primary" href="/procedures/counter">
              {t('counter')}
            </LinkButton>
          )}
          <LinkButton href="/procedures/desk/leave">{t('leave')}</LinkButton>
          <KeysHelp />
        </>
      }
    >
      <Search key={query} initial={query} />
      {query.trim() !== '' && <FoundDossiers query={query} onClose={() => change({ query: '' })} />}
      {counts.data && <DeadlineFigures colours={counts.data.colours} view={view} />}
      <Tabs
        label={t('tabs')}
        selected={view.show}
        onSelect={(id) => change({ show: shows.find((one) => one === id) ?? 'office' })}
        items={shows.map((show) => {
          const count = countOf(show)
          return { id: show, label: count === null ? t(show) : t('tabCount', { name: t(show), count }), content: show === view.show ? <Queue key={JSON.stringify(view)} view={view} /> : null }
        })}
      />
    </Page>
  )
}

function Search({ initial }: { initial: string }) {
  const t = useMessages(queueMessages)
  const navigate = useNavigate()
  const [text, setText] = useState(initial)
  return (
    <SearchField
      label={t('search')}
      hint={t('searchHint')}
      action="/procedures/desk"
      value={text}
      onChange={setText}
      onSearch={(typed) => navigate(`/procedures/desk?${new URLSearchParams({ q: typed.trim() })}`)}
      showsLabel
    />
  )
}
