import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useClock } from '@mc/module-kit/react'
import { ChoiceField } from '@mc/ui/choice-field'
import { MoneyField } from '@mc/ui/money-field'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { useState } from 'react'
import { benefitLawAt, type CareLevel } from '../../model/insurance/benefit-law.ts'
import { benefitShare, type BenefitShare } from '../../model/insurance/benefit-share.rule.ts'
import { cardNumberParts } from '../../model/insurance/card-number.rule.ts'
import type { Coverage } from '../../model/insurance/coverage.ts'
import { careLevelMessages } from '../facilities/care-level.messages.ts'
import { shareMessages } from './share-calculator.messages.ts'

const EXAMPLE_DONG = 500_000n

/** A cost that is taken: a hundred billion đồng is no visit. */
const COST_MAX_DONG = 100_000_000_000n

/** Answers: what would I pay, by place and cost, with this card? The rule is the law's, the same on the server. */
export function ShareCalculator({ coverage }: { coverage: Coverage }) {
  const t = useMessages(shareMessages)
  const levelWords = useMessages(careLevelMessages)
  const locale = useLocale()
  const { today } = useClock()
  const [place, setPlace] = useState<CareLevel>('basic')
  const [cost, setCost] = useState<bigint | null>(EXAMPLE_DONG)
  const level = cardNumberParts(coverage.cardNumber)?.level
  const law = benefitLawAt(today)
  if (!level || !law) return null
  const share = cost === null || cost > COST_MAX_DONG ? null : benefitShare({
    on: today, level, place, costDong: cost, yearsInARow: coverage.yearsInARow, ownPaidYearDong: BigInt(coverage.ownPaidYearDong),
  })
  return (
    <Section title={t('title')} lead={t('lead')}>
      <Stack>
        <ChoiceField
          name="place"
          label={t('place')}
          value={place}
          onChange={(value) => setPlace(value as CareLevel)}
          options={(Object.keys(careLevelMessages) as CareLevel[]).map((one) => ({ value: one, label: levelWords(one) }))}
        />
        <MoneyField name="cost" label={t('cost')} hint={t('costHint')} showsWords value={cost} onChange={setCost} />
        <div role="status">{share ? <Answer share={share} /> : <p>{t('empty')}</p>}</div>
        <p>
          <small>{t('source', { source: law.source[locale] })}</small>
        </p>
      </Stack>
    </Section>
  )
}

function Answer({ share }: { share: BenefitShare }) {
  const t = useMessages(shareMessages)
  const { dong } = useFormat()
  const why = {
    level: t('level', { percent: share.percent }),
    'primary-care': t('primaryCare'),
    'small-visit': t('smallVisit', { under: dong(share.smallVisitUnderDong) }),
    'yearly-cap': t('yearlyCap', { cap: dong(share.yearlyCapDong) }),
  }[share.reason]
  return (
    <SummaryList
      items={[
        { term: t('you'), detail: <strong>{dong(share.ownDong)}</strong> },
        { term: t('insurer'), detail: dong(share.insurerDong) },
        { term: t('why'), detail: why },
      ]}
    />
  )
}
