import { useFormat, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { BarChart } from '@mc/ui/bar-chart'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { FilterBar } from '@mc/ui/filter-bar'
import { Grid } from '@mc/ui/grid'
import { KeyFigures } from '@mc/ui/key-figures'
import { LineChart } from '@mc/ui/line-chart'
import { ListDetail } from '@mc/ui/list-detail'
import { Page } from '@mc/ui/page'
import { SelectField } from '@mc/ui/select-field'
import { SummaryList } from '@mc/ui/summary-list'
import { Tag, type Tone } from '@mc/ui/tag'
import { useState } from 'react'
import { patternMessages } from './patterns.messages.ts'
import { FILES, type File } from './testing/made-up-files.ts'

const TONES: Readonly<Record<File['state'], Tone>> = { underWay: 'info', needsYou: 'warning', done: 'good' }

/** What a person has with the state: the list, and beside it the one that is open. */
export function MyFiles({ openId }: { openId: string | undefined }) {
  const t = useMessages(patternMessages)
  const { date } = useFormat()
  const open = FILES.find((file) => file.code === openId)
  return (
    <Page title={t('filesTitle')} wide>
      <ListDetail
        label={t('files')}
        listHref="/files"
        openId={open?.code}
        items={FILES.map((file) => ({
          id: file.code,
          href: `/files/${file.code}`,
          title: t(file.title),
          detail: `${t('due')}: ${date(file.due)}`,
          tag: <Tag tone={TONES[file.state]}>{t(file.state)}</Tag>,
        }))}
      >
        {open && (
          <>
            <h2>{t(open.title)}</h2>
            <SummaryList
              items={[
                { term: t('fileCode'), detail: open.code },
                { term: t('state'), detail: <Tag tone={TONES[open.state]}>{t(open.state)}</Tag> },
                { term: t('addressed'), detail: open.person },
                { term: t('due'), detail: date(open.due) },
              ]}
            />
          </>
        )}
      </ListDetail>
    </Page>
  )
}

/** An officer's work: how it stands, what is due first, one press to take it. */
export function Desk() {
  const t = useMessages(patternMessages)
  const { date, number } = useFormat()
  const [state, setState] = useState('')
  const [taken, setTaken] = useState<string | null>(null)
  const rows = FILES.filter((file) => file.state !== 'done' && (state === '' || file.state === state)).toSorted((a, b) => a.due.localeCompare(b.due))
  const states = (['underWay', 'needsYou'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <Page title={t('deskTitle')} lead={t('deskLead')} wide>
      {taken && (
        <Banner tone="good" isLive>
          {t('taken', { code: taken })}
        </Banner>
      )}
      <KeyFigures
        items={[
          { label: t('waiting'), value: number(2) },
          { label: t('dueToday'), value: number(1), tone: 'warning' },
          { label: t('overdue'), value: number(0), note: t('noneOverdue'), tone: 'good' },
        ]}
      />
      <FilterBar
        active={state === '' ? [] : [{ key: state, label: states.find((one) => one.value === state)?.label ?? state, onRemove: () => setState('') }]}
        onClear={() => setState('')}
      >
        <SelectField label={t('filter')} name="state" value={state} onChange={setState} placeholder={t('all')} options={states} />
      </FilterBar>
      <DataTable
        caption={t('waiting')}
        rows={rows}
        rowKey={(file) => file.code}
        columns={[
          { key: 'code', title: t('fileCode'), render: (file) => file.code, isRowHeader: true },
          { key: 'kind', title: t('kind'), render: (file) => t(file.title) },
          { key: 'person', title: t('person'), render: (file) => file.person },
          { key: 'due', title: t('due'), render: (file) => date(file.due) },
          { key: 'state', title: t('state'), render: (file) => <Tag tone={TONES[file.state]}>{t(file.state)}</Tag> },
          {
            key: 'take',
            title: t('take'),
            render: (file) => (
              <Button size="small" label={t('takeOf', { code: file.code })} onPress={() => setTaken(file.code)}>
                {t('take')}
              </Button>
            ),
          },
        ]}
      />
    </Page>
  )
}

const WEEKS = [214, 256, 243, 298]
const KINDS = [
  ['fileOne', 412],
  ['fileThree', 318],
  ['fileTwo', 97],
] as const

/** How it stands, at a glance, then why. */
export function Dashboard() {
  const t = useMessages(patternMessages)
  const { number } = useFormat()
  const filesOf = (n: number) => t('filesOf', { n: number(n) })
  return (
    <Page title={t('dashTitle')} lead={t('dashLead')} wide>
      <KeyFigures
        items={[
          { label: t('received'), value: number(1011), href: '/received' },
          { label: t('onTime'), value: `${number(96.4)} %`, note: t('target'), tone: 'good' },
          { label: t('overdue'), value: number(17), tone: 'bad', href: '/overdue' },
        ]}
      />
      <Grid min="20rem">
        <LineChart
          title={t('perDay')}
          points={WEEKS.map((value, index) => ({ key: String(index), label: t('week', { n: index + 44 }), value, text: filesOf(value) }))}
          columns={{ label: t('perDay'), value: t('count') }}
        />
        <BarChart
          title={t('perKind')}
          points={KINDS.map(([key, value]) => ({ key, label: t(key), value, text: filesOf(value) }))}
          columns={{ label: t('kind'), value: t('count') }}
        />
      </Grid>
    </Page>
  )
}
