import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useHost } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { FilterBar } from '@mc/ui/filter-bar'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import { OwnPage } from '../account/own-page.tsx'
import { portalApi } from '../account/portal-client.ts'
import { accessMessages } from './access.messages.ts'
import { AskDialog, type Look } from './ask-dialog.tsx'
import { LookTimeline } from './look-timeline.tsx'

/** Entries on a page. */
const PAGE_SIZE = 20
const PERIODS_DAYS = [7, 30, 365] as const

/** Who looked at my data, when, for which office and why? (I6) */
export function AccessPage() {
  const t = useMessages(accessMessages)
  return (
    <OwnPage title={t('title')} lead={t('lead')}>
      <Looks />
    </OwnPage>
  )
}

function Looks() {
  const t = useMessages(accessMessages)
  const { today } = useHost()
  const [sector, setSector] = useState('')
  const [days, setDays] = useState('')
  // The last entry of each page turned so far: its end is where we are.
  const [turned, setTurned] = useState<readonly string[]>([])
  const [asked, ask] = useState<Look | null>(null)
  const [done, setDone] = useState('')
  const input = { limit: PAGE_SIZE, after: turned.at(-1), sector: sector || undefined, since: days ? daysBefore(today, Number(days)) : undefined }
  const log = useQuery({
    queryKey: ['portal', 'access.list', input],
    queryFn: ({ signal }) => portalApi.access.list.query(input, { signal }),
    placeholderData: (before) => before,
  })
  const filter = (set: (value: string) => void) => (value: string) => {
    set(value)
    setTurned([])
  }
  const isFiltered = sector !== '' || days !== ''
  return (
    <Stack gap={4}>
      <Filters sector={sector} onSector={filter(setSector)} days={days} onDays={filter(setDays)} />
      <div role="status">{done && <Banner tone="good" title={done} />}</div>
      <Result query={log}>
        {({ entries, next }) =>
          entries.length === 0 ? (
            <Empty title={t(isFiltered ? 'emptyFiltered' : 'empty')} hint={t(isFiltered ? 'emptyFilteredHint' : 'emptyHint')} />
          ) : (
            <Stack gap={4}>
              <LookTimeline looks={entries} onAsk={ask} />
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
            </Stack>
          )
        }
      </Result>
      {asked && (
        <AskDialog
          look={asked}
          onClose={() => ask(null)}
          onAsked={(words) => {
            ask(null)
            setDone(words)
          }}
        />
      )}
    </Stack>
  )
}

type FilterProps = { sector: string; onSector: (value: string) => void; days: string; onDays: (value: string) => void }

function Filters({ sector, onSector, days, onDays }: FilterProps) {
  const t = useMessages(accessMessages)
  const locale = useLocale()
  const { modules } = useHost()
  const sectors = [...modules.map((module) => ({ value: module.id, label: module.title[locale] })), { value: 'portal', label: t('portal') }]
  const periods = PERIODS_DAYS.map((n) => ({ value: String(n), label: t('days', { n }) }))
  const active = [
    ...sectors.filter((one) => one.value === sector).map(({ label }) => ({ key: 'sector', label, onRemove: () => onSector('') })),
    ...periods.filter((one) => one.value === days).map(({ label }) => ({ key: 'days', label, onRemove: () => onDays('') })),
  ]
  return (
    <FilterBar active={active}>
      <SelectField label={t('sector')} name="sector" value={sector} onChange={onSector} placeholder={t('everySector')} options={sectors} />
      <SelectField label={t('time')} name="days" value={days} onChange={onDays} placeholder={t('anyTime')} options={periods} />
    </FilterBar>
  )
}

/** The day so many days before, both `yyyy-mm-dd`. */
function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}
