import { useFormat, useMessages } from '@mc/i18n/react'
import { useClock } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { EXCHANGE_WORKING_DAYS, findLicenceFee } from '../../model/licences/licence-fee.ts'
import type { LicenceDetail } from '../../model/licences/licence.ts'
import styles from './licences.module.css'
import { licencesMessages } from './licences.messages.ts'

/** What the holder should do now; for a licence near its end, how to exchange it. */
export function LicenceNextStep({ licence }: { licence: LicenceDetail }) {
  const t = useMessages(licencesMessages)
  const format = useFormat()
  if (licence.status === 'withdrawn')
    return (
      <Banner tone="bad" title={t('nextTitle')}>
        <p>{licence.withdrawnTo ? t('nextWithdrawn', { date: format.date(licence.withdrawnTo) }) : t('nextWithdrawnOpen')}</p>
      </Banner>
    )
  if (licence.testFrom)
    return (
      <Banner tone="bad" title={t('nextTitle')}>
        <p>{t('pointsZero', { date: format.date(licence.testFrom) })}</p>
      </Banner>
    )
  if (licence.status === 'valid' || !licence.expiresOn)
    return (
      <Banner tone="good" title={t('nextTitle')}>
        <p>{t('nextNothing')}</p>
      </Banner>
    )
  const isExpired = licence.status === 'expired'
  return (
    <Banner tone={isExpired ? 'bad' : 'warning'} title={t('nextTitle')}>
      <p>{t(isExpired ? 'nextExpired' : 'nextRenew', { date: format.date(licence.expiresOn) })}</p>
      <ExchangeSteps />
    </Banner>
  )
}

function ExchangeSteps() {
  const t = useMessages(licencesMessages)
  const format = useFormat()
  const { today } = useClock()
  const fee = findLicenceFee(today)
  return (
    <ul className={styles['points']} aria-label={t('steps')}>
      <li>{t('steps.where')}</li>
      <li>{t('steps.bring')}</li>
      <li>{t('steps.time', { n: EXCHANGE_WORKING_DAYS })}</li>
      {fee && (
        <li>
          {t('steps.fee', { amount: format.dong(fee.amountDong) })} {!fee.isVerified && `(${t('unverified')})`}
        </li>
      )}
    </ul>
  )
}
