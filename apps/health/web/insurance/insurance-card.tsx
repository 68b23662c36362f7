import { useFormat, useMessages } from '@mc/i18n/react'
import { Tag, type Tone } from '@mc/ui/tag'
import { spacedCardNumber } from '../../model/insurance/card-number.rule.ts'
import type { CoverageState } from '../../model/insurance/coverage-state.rule.ts'
import type { Coverage } from '../../model/insurance/coverage.ts'
import styles from './insurance-card.module.css'
import { insuranceMessages } from './insurance.messages.ts'

const TONES: Readonly<Record<CoverageState, Tone>> = { valid: 'good', ending: 'warning', ended: 'bad', upcoming: 'info' }

/** How a term stands, as a tag. */
export function CoverageTag({ state }: { state: CoverageState }) {
  return <Tag tone={TONES[state]}>{useMessages(insuranceMessages)(state)}</Tag>
}

/** The card as one would show it at reception. */
export function InsuranceCard({ name, coverage }: { name: string; coverage: Coverage }) {
  const t = useMessages(insuranceMessages)
  const { date } = useFormat()
  return (
    <article className={styles['card']} aria-label={t('cardLabel', { name })}>
      <div className={styles['head']}>
        <span>{t('issuer')}</span>
        <CoverageTag state={coverage.state} />
      </div>
      <div className={styles['number']}>{spacedCardNumber(coverage.cardNumber)}</div>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('name')}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{t('validity')}</dt>
          <dd>{t('validFromTo', { from: date(coverage.validFrom), to: date(coverage.validTo) })}</dd>
        </div>
      </dl>
    </article>
  )
}
