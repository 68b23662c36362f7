import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { citizenIdFault, formatBirthDate, normaliseCitizenId, parseCardQr } from '@mc/identity'
import { useMutation } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { CitizenIdField } from '@mc/ui/citizen-id-field'
import { Disclosure } from '@mc/ui/disclosure'
import { Form } from '@mc/ui/form'
import { QrScanner } from '@mc/ui/qr-scanner'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import { useState } from 'react'
import { cardNumberParts, spacedCardNumber } from '../../model/insurance/card-number.rule.ts'
import { BENEFIT_LEVELS } from '../../model/insurance/participant-group.ts'
import { api } from '../client.ts'
import { RefusalBanner } from '../refusal-banner.tsx'
import { deskMessages } from './desk.messages.ts'

type Check = Awaited<ReturnType<typeof api.desk.checkInsurance.mutate>>

export interface InsuranceCheckProps {
  facilityCode: string | undefined
  /** Doctors may go on to the record of whom they looked up. */
  onOpenRecord?: (citizenId: string) => void
}

/** Answers at reception: is this person insured today? Found or not, the look-up is recorded (H1). */
export function InsuranceCheck({ facilityCode, onOpenRecord }: InsuranceCheckProps) {
  const t = useMessages(deskMessages)
  const [citizenId, setCitizenId] = useState('')
  const [isBad, setIsBad] = useState(false)
  const check = useMutation({ mutationFn: (id: string) => api.desk.checkInsurance.mutate({ citizenId: id, ...(facilityCode && { facilityCode }) }) })
  return (
    <Section title={t('checkTitle')}>
      <Form
        label={t('checkTitle')}
        busy={check.isPending}
        errors={isBad ? { citizenId: t('badId') } : null}
        onSubmit={() => {
          const id = normaliseCitizenId(citizenId)
          const isFaulty = citizenIdFault(id) !== null
          setIsBad(isFaulty)
          if (!isFaulty) check.mutate(id)
        }}
      >
        <CitizenIdField name="citizenId" label={t('citizenId')} value={citizenId} onChange={setCitizenId} isRequired />
        <Button type="submit">{t('check')}</Button>
      </Form>
      <Disclosure title={t('scanCard')} hint={t('scanCardHint')}>
        <QrScanner
          label={t('scanCard')}
          typedLabel={null}
          problemOf={(text) => (citizenIdOnCard(text) === null ? t('noCard') : null)}
          onCode={(text) => {
            const id = citizenIdOnCard(text)
            if (id === null) return
            setCitizenId(id)
            setIsBad(false)
            check.mutate(id)
          }}
        />
      </Disclosure>
      <RefusalBanner error={check.error} />
      {check.data && !check.isPending && <CheckAnswer check={check.data} onOpenRecord={onOpenRecord} />}
    </Section>
  )
}

/** The number on a citizen card, read from its code; null when the code is another. */
function citizenIdOnCard(text: string): string | null {
  try {
    return parseCardQr(text).citizenId
  } catch {
    return null
  }
}

const TONES = { found: 'good', 'not-found': 'warning', 'register-unavailable': 'bad' } as const

function CheckAnswer({ check, onOpenRecord }: { check: Check; onOpenRecord?: (citizenId: string) => void }) {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  const { date } = useFormat()
  const level = check.coverage && cardNumberParts(check.coverage.cardNumber)?.level
  const { person, coverage } = check
  return (
    <>
      <Banner tone={TONES[check.outcome]} isLive title={t(check.outcome)}>
        {check.outcome === 'not-found' && t('notFoundWhat')}
        {check.outcome === 'register-unavailable' && t('unavailableWhat')}
      </Banner>
      <SummaryList
        items={[
          {
            term: t('person'),
            detail: person ? `${person.name}, ${formatBirthDate(person.birthDate)}` : t('unknownPerson'),
            action: person && onOpenRecord && <Button size="small" label={t('openWho', { name: person.name })} onPress={() => onOpenRecord(check.citizenId)}>{t('open')}</Button>,
          },
          ...(coverage ? [
            { term: t('card'), detail: spacedCardNumber(coverage.cardNumber) },
            { term: t('validity'), detail: t('validFromTo', { from: date(coverage.validFrom), to: date(coverage.validTo) }) },
            ...(level ? [{ term: t('benefit'), detail: BENEFIT_LEVELS[level].name[locale] }] : []),
            { term: t('registered'), detail: coverage.registeredFacility.name[locale] },
          ] : []),
        ]}
      />
    </>
  )
}
