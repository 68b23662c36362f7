import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { DataTable } from '@mc/ui/data-table'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { SummaryList } from '@mc/ui/summary-list'
import { useState } from 'react'
import { cardNumberParts, spacedCardNumber } from '../../model/insurance/card-number.rule.ts'
import type { Coverage, Insurance } from '../../model/insurance/coverage.ts'
import { BENEFIT_LEVELS, PARTICIPANT_GROUPS } from '../../model/insurance/participant-group.ts'
import { api } from '../client.ts'
import { PatientSwitch } from '../patients/patient-switch.tsx'
import { healthRefusals } from '../refusals.messages.ts'
import { CoverageTag, InsuranceCard } from './insurance-card.tsx'
import { insuranceMessages } from './insurance.messages.ts'
import { ShareCalculator } from './share-calculator.tsx'

/** Answers: am I insured, until when, and what would I pay? For oneself and one's children (H1). */
export function InsurancePage() {
  const t = useMessages(insuranceMessages)
  return (
    <Page title={t('title')} lead={t('lead')} back={{ href: '/health', label: t('back') }}>
      <RequireLevel level={1}>
        <InsuranceOf />
      </RequireLevel>
    </Page>
  )
}

function InsuranceOf() {
  const [citizenId, setCitizenId] = useState('')
  const query = useQuery({
    queryKey: ['health', 'insurance.getMine', citizenId],
    queryFn: ({ signal }) => api.insurance.getMine.query(citizenId ? { citizenId } : {}, { signal }),
  })
  return (
    <>
      <PatientSwitch value={citizenId} onChange={setCitizenId} />
      <Result query={query} messages={healthRefusals}>
        {(insurance) => <InsuranceView insurance={insurance} />}
      </Result>
    </>
  )
}

function InsuranceView({ insurance }: { insurance: Insurance }) {
  const t = useMessages(insuranceMessages)
  const { date } = useFormat()
  const { current } = insurance
  return (
    <>
      {current ? (
        <>
          <InsuranceCard name={insurance.name} coverage={current} />
          {current.state === 'ending' && (
            <Banner tone="warning" title={t('endingTitle', { to: date(current.validTo) })}>
              {t('endingWhat')}
            </Banner>
          )}
          <Benefits coverage={current} />
          <ShareCalculator key={current.id} coverage={current} />
        </>
      ) : (
        <Empty icon="shield" title={t('noneTitle')} hint={t('noneHint')} />
      )}
      {insurance.terms.length > 0 && <Terms terms={insurance.terms} />}
    </>
  )
}

function Benefits({ coverage }: { coverage: Coverage }) {
  const t = useMessages(insuranceMessages)
  const locale = useLocale()
  const { date, dong } = useFormat()
  const parts = cardNumberParts(coverage.cardNumber)
  return (
    <Section title={t('detailsTitle')}>
      <SummaryList
        items={[
          ...(parts ? [
            { term: t('group'), detail: `${parts.group} · ${PARTICIPANT_GROUPS[parts.group]?.name[locale] ?? parts.group}` },
            { term: t('benefit'), detail: BENEFIT_LEVELS[parts.level].name[locale] },
          ] : []),
          { term: t('facility'), detail: <a href={`/health/facilities/${coverage.registeredFacility.code}`}>{coverage.registeredFacility.name[locale]}</a> },
          { term: t('validity'), detail: `${t('validFromTo', { from: date(coverage.validFrom), to: date(coverage.validTo) })} (${t('daysLeft', { n: coverage.daysLeft })})` },
          { term: t('since'), detail: t('sinceYears', { date: date(coverage.insuredSince), n: coverage.yearsInARow }) },
          { term: t('ownPaid'), detail: dong(coverage.ownPaidYearDong) },
        ]}
      />
    </Section>
  )
}

function Terms({ terms }: { terms: readonly Coverage[] }) {
  const t = useMessages(insuranceMessages)
  const { date } = useFormat()
  return (
    <Section title={t('termsTitle')}>
      <DataTable
        caption={t('termsCaption')}
        rows={terms}
        rowKey={(row) => row.id}
        columns={[
          { key: 'term', title: t('term'), isRowHeader: true, render: (row) => t('validFromTo', { from: date(row.validFrom), to: date(row.validTo) }) },
          { key: 'number', title: t('number'), render: (row) => spacedCardNumber(row.cardNumber) },
          { key: 'state', title: t('state'), render: (row) => <CoverageTag state={row.state} /> },
        ]}
      />
    </Section>
  )
}
