import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { ChoiceField } from '@mc/ui/choice-field'
import { DateRangeField } from '@mc/ui/date-range-field'
import { Disclosure } from '@mc/ui/disclosure'
import { Form } from '@mc/ui/form'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import * as z from 'zod/mini'
import { FiguresBy } from '../../model/figures/figures.ts'
import { api } from '../client.ts'
import { FiguresCharts } from './figures-charts.tsx'
import { FiguresTable } from './figures-table.tsx'
import { FiguresTotal } from './figures-total.tsx'
import { figuresMessages } from './figures.messages.ts'
import { askOf, figuresHref, useFiguresView, type FiguresView } from './use-figures-view.ts'

/** Answers: are we on time, how many come online, and where is it slow? */
export function FiguresPage() {
  const t = useMessages(figuresMessages)
  const { date } = useFormat()
  const navigate = useNavigate()
  const view = useFiguresView()
  const ask = (by: FiguresView['by']) => askOf({ ...view, by })
  const rows = useQuery({ queryKey: ['procedures', 'figures.statistics', ask(view.by)], queryFn: ({ signal }) => api.figures.statistics.query(ask(view.by), { signal }), placeholderData: (before) => before })
  const months = useQuery({ queryKey: ['procedures', 'figures.statistics', ask('month')], queryFn: ({ signal }) => api.figures.statistics.query(ask('month'), { signal }), placeholderData: (before) => before })
  return (
    <Page title={t('title')} lead={t('lead')} wide actions={<LinkButton href="/procedures/figures/days-off">{t('daysOff')}</LinkButton>}>
      <Narrowed view={view} />
      <Disclosure title={t('periodFrom', { from: date(view.fromOn), to: date(view.toOn) })}>
        <PeriodForm key={`${view.fromOn} ${view.toOn}`} view={view} />
      </Disclosure>
      <Result query={rows}>
        {(list) =>
          list.length === 0 ? (
            <Empty icon="info" title={t('none')} hint={t('noneHint')} />
          ) : (
            <Stack gap={6}>
              <FiguresTotal rows={list} />
              <ChoiceField
                label={t('by')}
                name="by"
                isRow
                value={view.by}
                onChange={(value) => navigate(figuresHref({ ...view, by: FiguresBy.options.find((one) => one === value) ?? 'office' }))}
                options={FiguresBy.options.map((value) => ({ value, label: t(value) }))}
              />
              <FiguresCharts rows={list} by={view.by} months={months.data ?? []} />
              <FiguresTable rows={list} view={view} />
            </Stack>
          )
        }
      </Result>
    </Page>
  )
}

/** What the figures are narrowed to, each with the way back. */
function Narrowed({ view }: { view: FiguresView }) {
  const t = useMessages(figuresMessages)
  const locale = useLocale()
  const kinds = [
    { kind: 'office', key: view.office, href: figuresHref({ ...view, office: '', by: 'office' }) },
    { kind: 'commune', key: view.communeCode, href: figuresHref({ ...view, communeCode: '', by: 'commune' }) },
    { kind: 'procedure', key: view.procedureCode, href: figuresHref({ ...view, procedureCode: '', by: 'procedure' }) },
  ] as const
  const narrowed = kinds.filter(({ key }) => key !== '')
  const names = useQuery({
    queryKey: ['procedures', 'figures.names', view.fromOn, view.toOn, ...narrowed.map(({ key }) => key)],
    queryFn: async ({ signal }) => {
      const found = await Promise.all(
        narrowed.map(({ kind, key }) => api.figures.statistics.query({ ...askOf({ ...view, by: kind, office: '', communeCode: '', procedureCode: '', [FIELDS[kind]]: key }) }, { signal })),
      )
      return Object.fromEntries(found.flat().map(({ key, name }) => [key, name]))
    },
    enabled: narrowed.length > 0,
  })
  if (narrowed.length === 0) return null
  return (
    <Stack isRow gap={3}>
      <span>{t('narrowed')}</span>
      {narrowed.map(({ kind, key }) => (
        <strong key={kind}>{t('only', { kind: t(kind), name: names.data?.[key]?.[locale] ?? key })}</strong>
      ))}
      <LinkButton size="small" href={narrowed.at(-1)?.href ?? '/procedures/figures'}>
        {t('all')}
      </LinkButton>
    </Stack>
  )
}

const FIELDS = { office: 'office', commune: 'communeCode', procedure: 'procedureCode' } as const

function PeriodForm({ view }: { view: FiguresView }) {
  const t = useMessages(figuresMessages)
  const navigate = useNavigate()
  const [days, setDays] = useState({ from: view.fromOn, to: view.toOn })
  const [isTried, setTried] = useState(false)
  const isDate = (text: string) => z.safeParse(z.iso.date(), text).success
  const errors = {
    ...(!isDate(days.from) && { 'days.from': t('badDate') }),
    ...(!isDate(days.to) ? { 'days.to': t('badDate') } : days.to < days.from && { 'days.to': t('badOrder') }),
  }
  return (
    <Form
      label={t('period')}
      errors={isTried ? errors : null}
      onSubmit={() => {
        setTried(true)
        if (Object.keys(errors).length === 0) navigate(figuresHref({ ...view, fromOn: days.from, toOn: days.to }))
      }}
    >
      <DateRangeField label={t('days')} name="days" value={days} onChange={setDays} />
      <Button type="submit">{t('show')}</Button>
    </Form>
  )
}
