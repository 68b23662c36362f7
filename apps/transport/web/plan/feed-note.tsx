import { useFormat, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { api } from '../client.ts'
import { planMessages } from './plan.messages.ts'

/** Says that the timetable is model data, when it is, and for which days it holds. */
export function FeedNote() {
  const t = useMessages(planMessages)
  const format = useFormat()
  const feed = useQuery({ queryKey: ['transport', 'plan.findFeed'], queryFn: ({ signal }) => api.plan.findFeed.query(undefined, { signal }), staleTime: 600_000 })
  if (!feed.data) return null
  const validity = t('validity', { from: format.date(feed.data.validFrom), to: format.date(feed.data.validTo) })
  if (!feed.data.isModelData) return <p>{validity}</p>
  return (
    <Banner tone="info" title={t('model')}>
      <p>{validity}</p>
    </Banner>
  )
}
