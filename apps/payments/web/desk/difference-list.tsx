import { useFormat, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { TableView } from '@mc/ui/table-view'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import type { api } from '../client.ts'
import { HandleDifference } from './handle-difference.tsx'
import { reconcileMessages } from './reconcile.messages.ts'

type Day = Awaited<ReturnType<typeof api.reconcile.getDay.query>>
export type Difference = Day['differences'][number]

/** What the bank and we say differently, why perhaps, and what was done about it. */
export function DifferenceList({ day, onChanged }: { day: Day; onChanged: () => void }) {
  const t = useMessages(reconcileMessages)
  const { dong, date } = useFormat()
  const [handling, setHandling] = useState<Difference | null>(null)
  const sideOf = (sum: string | null, on: string | null) => (sum === null || on === null ? '–' : t('sumOn', { sum: dong(sum), day: date(on) }))
  return (
    <>
      <TableView
        caption={t('differences')}
        rows={day.differences}
        rowKey={(row) => row.differenceId}
        empty={<Empty icon="check-circle" title={t('noDifferences')} hint={t('noDifferencesHint')} />}
        columns={[
          { key: 'reference', title: t('reference'), isRowHeader: true, render: (row) => row.bankReference, value: (row) => row.bankReference },
          { key: 'what', title: t('what'), render: (row) => t(row.kind), value: (row) => t(row.kind) },
          { key: 'cause', title: t('cause'), render: (row) => t(row.cause), value: (row) => t(row.cause) },
          { key: 'bank', title: t('bankSays'), render: (row) => sideOf(row.bankDong, row.bankDay) },
          { key: 'ours', title: t('weSay'), render: (row) => sideOf(row.ourDong, row.ourDay) },
          {
            key: 'state',
            title: t('state'),
            render: (row) => (
              <Stack gap={2}>
                <Tag tone={row.state === 'open' || row.state === 'asked' ? 'warning' : 'good'}>{t(row.state)}</Tag>
                {row.note !== null && <span>{t('handledBy', { name: row.handledBy ?? '', note: row.note })}</span>}
                {row.actions.length > 0 && (
                  <div>
                    <Button size="small" label={t('handleNamed', { reference: row.bankReference })} onPress={() => setHandling(row)}>
                      {t('handle')}
                    </Button>
                  </div>
                )}
              </Stack>
            ),
          },
        ]}
      />
      {handling && (
        <HandleDifference
          key={handling.differenceId}
          difference={handling}
          onClose={() => setHandling(null)}
          onHandled={() => {
            setHandling(null)
            onChanged()
          }}
        />
      )}
    </>
  )
}
