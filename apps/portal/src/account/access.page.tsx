import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useHost } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { useState } from 'react'
import { accountMessages } from './account.messages.ts'
import { OwnPage } from './own-page.tsx'
import { portalApi } from './portal-client.ts'

/** Entries on a page. */
const PAGE_SIZE = 20

/** Who looked at my data, when, for which office and why? (I6) */
export function AccessPage() {
  const t = useMessages(accountMessages)
  return (
    <OwnPage title={t('access')} lead={t('accessLead')}>
      <Entries />
    </OwnPage>
  )
}

function Entries() {
  const t = useMessages(accountMessages)
  const format = useFormat()
  const nameOf = useRecordNames()
  const locale = useLocale()
  // The last entry of each page turned so far: its end is where we are.
  const [turned, setTurned] = useState<readonly string[]>([])
  const after = turned.at(-1)
  const log = useQuery({
    queryKey: ['portal', 'access.list', after],
    queryFn: ({ signal }) => portalApi.access.list.query({ limit: PAGE_SIZE, after }, { signal }),
    placeholderData: (before) => before,
  })
  return (
    <Result query={log}>
      {({ entries, next }) =>
        entries.length === 0 ? (
          <Empty title={t('accessEmpty')} hint={t('accessEmptyHint')} />
        ) : (
          <>
            <DataTable
              caption={t('access')}
              rows={entries}
              rowKey={(row) => row.id}
              empty={t('accessEmpty')}
              columns={[
                { key: 'when', title: t('when'), render: (row) => format.dateTime(row.at) },
                {
                  key: 'who',
                  title: t('who'),
                  isRowHeader: true,
                  render: (row) => [row.actorName, row.organisation?.[locale] ?? row.roleTitle[locale]].join(', '),
                },
                { key: 'what', title: t('what'), render: (row) => nameOf(row.resource) },
                { key: 'how', title: t('how'), render: (row) => <Tag tone={row.kind === 'refused' ? 'warning' : 'neutral'}>{t(row.kind)}</Tag> },
                { key: 'why', title: t('why'), render: (row) => nameOf(row.reason) },
              ]}
            />
            <Stack isRow>
              {turned.length > 0 && (
                <Button kind="secondary" busy={log.isFetching} onPress={() => setTurned(turned.slice(0, -1))}>
                  {t('newer')}
                </Button>
              )}
              {next !== null && (
                <Button kind="secondary" busy={log.isFetching} onPress={() => setTurned([...turned, next])}>
                  {t('older')}
                </Button>
              )}
            </Stack>
          </>
        )
      }
    </Result>
  )
}

/** What the modules call their records and reasons; a key that nobody names is shown as it is. */
function useRecordNames(): (key: string) => string {
  const { modules } = useHost()
  const locale = useLocale()
  return (key) => modules.find((module) => key in module.records)?.records[key]?.[locale] ?? key
}
