import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useClock, useSearchParams, useSession } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { SelectField } from '@mc/ui/select-field'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import { api } from '../client.ts'
import { useFacilities } from '../facilities/use-facilities.ts'
import { healthRefusals } from '../refusals.messages.ts'
import { DayList } from './day-list.tsx'
import { deskMessages } from './desk.messages.ts'
import { InsuranceCheck } from './insurance-check.tsx'
import { PatientRecord } from './patient-record.tsx'

const DAY_MS = 86_400_000

/** Answers for reception and doctors: who comes today, are they insured, what does their record say? (H1, H3) */
export function DeskPage() {
  const t = useMessages(deskMessages)
  const { longDate } = useFormat()
  const { today } = useClock()
  const [params, setParams] = useSearchParams()
  const [patient, setPatient] = useState<string | null>(null)
  const roles = useSession()?.roles ?? []
  const isDoctor = roles.includes('clinic.doctor')
  const facilityCode = params.get('facility') ?? undefined
  const day = params.get('day') ?? today
  const show = (next: { facility?: string | undefined; day?: string }) =>
    setParams(Object.entries({ facility: facilityCode, day, ...next }).filter((pair): pair is [string, string] => pair[1] !== undefined))
  const query = useQuery({
    queryKey: ['health', 'desk.listDay', facilityCode ?? '', day],
    queryFn: ({ signal }) => api.desk.listDay.query({ day, ...(facilityCode && { facilityCode }) }, { signal }),
    // Each look is written into the log of everybody listed: no looks that nobody asked for.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const openRecord = isDoctor ? setPatient : undefined
  const step = (days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      {query.data && <FacilityChoice codes={query.data.facilityCodes} value={query.data.facility.code} onChange={(facility) => show({ facility })} />}
      <InsuranceCheck facilityCode={facilityCode} onOpenRecord={openRecord} />
      {patient && <PatientRecord citizenId={patient} onClose={() => setPatient(null)} />}
      <Section title={t('dayTitle')} lead={longDate(day)}>
        <Stack isRow gap={2}>
          <Button size="small" onPress={() => show({ day: step(-1) })}>{t('before')}</Button>
          <Button size="small" onPress={() => show({ day: today })} isDisabled={day === today}>{t('today')}</Button>
          <Button size="small" onPress={() => show({ day: step(1) })}>{t('after')}</Button>
        </Stack>
        <Result query={query} messages={healthRefusals}>
          {(data) => <DayList key={`${data.facility.code} ${data.day}`} day={data} firstState={data.day === today ? firstStateOf(roles) : undefined} onOpenRecord={openRecord} />}
        </Result>
      </Section>
    </Page>
  )
}

/** Where reception and doctors are different people, each begins with who waits for them. */
function firstStateOf(roles: readonly string[]): 'booked' | 'arrived' | undefined {
  const [isReception, isDoctor] = [roles.includes('clinic.reception'), roles.includes('clinic.doctor')]
  if (isReception === isDoctor) return undefined
  return isReception ? 'booked' : 'arrived'
}

/** Chooses among the officer's facilities; just names the only one. */
function FacilityChoice({ codes, value, onChange }: { codes: readonly string[]; value: string; onChange: (code: string) => void }) {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  const facilities = useFacilities().data ?? []
  const nameOf = (code: string) => facilities.find((one) => one.code === code)?.name[locale] ?? code
  if (codes.length < 2) return <p>{nameOf(value)}</p>
  return <SelectField name="facility" label={t('facility')} placeholder={null} value={value} onChange={onChange} options={codes.map((code) => ({ value: code, label: nameOf(code) }))} />
}
