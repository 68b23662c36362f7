import { useMessages } from '@mc/i18n/react'
import { Result, useMutation, useQuery, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Stack } from '@mc/ui/stack'
import { useRef, useState } from 'react'
import type { QueueRow } from '../../model/desk/queue.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { BulkOutcomes, type Decided } from './bulk-decision.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { queueMessages } from './queue.messages.ts'
import { QueueTable } from './queue-table.tsx'
import { useDeskKeys } from './use-desk-keys.ts'
import { wishOf, type QueueView } from './use-queue-view.ts'

/** A part of a desk: its conditions, its rows, and what is done with them without opening one. */
export function Queue({ view }: { view: QueueView }) {
  const t = useMessages(queueMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const client = useQueryClient()
  const list = useRef<HTMLDivElement>(null)
  const [after, setAfter] = useState<{ dueOn: string | null; taskId: string } | null>(null)
  const [decided, setDecided] = useState<Decided | null>(null)
  const wish = { ...wishOf(view), ...(after && { after }) }
  const query = useQuery({ queryKey: ['procedures', 'desk.queue', wish], queryFn: ({ signal }) => api.desk.queue.query(wish, { signal }), placeholderData: (before) => before })
  const claim = useMutation({
    mutationFn: ({ taskId }: QueueRow) => api.desk.claim.mutate({ taskId, isMine: true }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['procedures', 'desk.queue'] })
      void client.invalidateQueries({ queryKey: ['procedures', 'desk.counts'] })
    },
  })
  useDeskKeys(list, (taskId) => {
    const row = query.data?.rows.find((one) => one.taskId === taskId)
    if (row && row.assignee === null && !claim.isPending) claim.mutate(row)
  })
  const last = query.data?.rows.at(-1)
  return (
    <Stack gap={4}>
      <QueueFilters view={view} />
      {claim.error && <Banner tone="warning" isLive title={say(claim.error)} />}
      {claim.data && claim.variables && <p role="status">{t('claimed', { code: claim.variables.code })}</p>}
      {decided && <BulkOutcomes outcome={decided} />}
      <Result query={query} messages={proceduresRefusals}>
        {({ rows, hasMore }) => (
          <div ref={list}>
            <QueueTable rows={rows} view={view} onClaim={(row) => claim.mutate(row)} onDecided={setDecided} />
            {(hasMore || after) && (
              <Stack isRow gap={3}>
                {after && <Button onPress={() => setAfter(null)}>{t('first')}</Button>}
                {hasMore && last && <Button onPress={() => setAfter({ dueOn: last.due?.date ?? null, taskId: last.taskId })}>{t('next')}</Button>}
              </Stack>
            )}
          </div>
        )}
      </Result>
    </Stack>
  )
}
