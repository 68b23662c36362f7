import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useMutation, useQuery, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { DateRangeField } from '@mc/ui/date-range-field'
import { Form } from '@mc/ui/form'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { SelectField } from '@mc/ui/select-field'
import { Empty } from '@mc/ui/states'
import { SummaryList } from '@mc/ui/summary-list'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { StandIn } from '../../model/desk/stand-in.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { leaveMessages } from './leave.messages.ts'

const KEY = ['procedures', 'desk.standIns'] as const

/** Answers: who does my work while I am away, and for whom do I? (X21) */
export function LeavePage() {
  const t = useMessages(leaveMessages)
  const list = useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.desk.standIns.query(undefined, { signal }) })
  const places = useQuery({ queryKey: ['procedures', 'desk.colleagues'], queryFn: ({ signal }) => api.desk.colleagues.query(undefined, { signal }) })
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/procedures/desk', label: t('back') }}>
      <Result query={list} messages={proceduresRefusals}>
        {(standIns) => <StandIns standIns={standIns} />}
      </Result>
      <Section title={t('new')}>
        <Result query={places} messages={proceduresRefusals}>
          {(all) => <StandInForm places={all} />}
        </Result>
      </Section>
    </Page>
  )
}

function StandIns({ standIns }: { standIns: readonly StandIn[] }) {
  const t = useMessages(leaveMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const locale = useLocale()
  const { date } = useFormat()
  const client = useQueryClient()
  const end = useMutation({ mutationFn: (id: string) => api.desk.endStandIn.mutate({ id }), onSettled: () => client.invalidateQueries({ queryKey: KEY }) })
  if (standIns.length === 0) return <Empty icon="calendar" title={t('none')} hint={t('noneHint')} />
  return (
    <>
      {end.error && <Banner tone="warning" isLive title={say(end.error)} />}
      <SummaryList
        items={standIns.map(({ id, office, absent, standIn, fromOn, toOn }) => ({
          term: t('days', { from: date(fromOn), to: date(toOn) }),
          detail: t(absent.isMe ? 'forMe' : 'byMe', { name: absent.isMe ? standIn.name : absent.name, office: office.name[locale] }),
          action: (
            <Button size="small" kind="quiet" label={t('endOf', { name: absent.isMe ? standIn.name : absent.name })} busy={end.isPending && end.variables === id} onPress={() => end.mutate(id)}>
              {t('end')}
            </Button>
          ),
        }))}
      />
    </>
  )
}

type Places = Awaited<ReturnType<typeof api.desk.colleagues.query>>

function StandInForm({ places }: { places: Places }) {
  const t = useMessages(leaveMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const locale = useLocale()
  const { today } = useClock()
  const client = useQueryClient()
  const [at, setAt] = useState('0')
  const [standInId, setStandIn] = useState('')
  const [days, setDays] = useState({ from: today, to: '' })
  const [isTried, setTried] = useState(false)
  const place = places[Number(at)]
  const isDate = (text: string) => z.safeParse(z.iso.date(), text).success
  const errors = {
    ...(standInId === '' && { standInId: t('personMissing') }),
    ...(!isDate(days.from) && { 'days.from': t('badDate') }),
    ...(!isDate(days.to) ? { 'days.to': t('badDate') } : days.to < days.from && { 'days.to': t('badOrder') }),
  }
  const set = useMutation({
    mutationFn: ({ office, role }: Places[number]) => api.desk.setStandIn.mutate({ office: office.code, role, standInId, fromOn: days.from, toOn: days.to }),
    onSuccess: () => {
      setTried(false)
      setStandIn('')
      return client.invalidateQueries({ queryKey: KEY })
    },
  })
  if (!place || places.every(({ colleagues }) => colleagues.length === 0)) return <Empty icon="user" title={t('alone')} hint={t('aloneHint')} />
  return (
    <Form
      label={t('new')}
      busy={set.isPending}
      errors={isTried ? errors : null}
      problem={set.error ? say(set.error) : undefined}
      onSubmit={() => {
        setTried(true)
        if (Object.keys(errors).length === 0) set.mutate(place)
      }}
    >
      {places.length > 1 && (
        <SelectField
          label={t('place')}
          name="place"
          value={at}
          onChange={(next) => {
            setAt(next)
            setStandIn('')
          }}
          placeholder={null}
          options={places.map(({ office, role }, index) => ({ value: String(index), label: t('placeAs', { office: office.name[locale], role: t(role) }) }))}
        />
      )}
      <SelectField
        label={t('person')}
        name="standInId"
        value={standInId}
        onChange={setStandIn}
        options={place.colleagues.map(({ personId, name, openTasks }) => ({ value: personId, label: t('personWith', { name, n: openTasks }) }))}
        isRequired
      />
      <DateRangeField label={t('when')} name="days" value={days} onChange={setDays} isRequired />
      <Button type="submit">{t('save')}</Button>
      <p role="status">{set.isSuccess && !isTried ? t('saved') : ''}</p>
    </Form>
  )
}
