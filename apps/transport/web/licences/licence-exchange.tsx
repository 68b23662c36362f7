import { useLocale, useMessages } from '@mc/i18n/react'
import { useClock } from '@mc/module-kit/react'
import { Section } from '@mc/ui/section'
import { findLicenceClass } from '../../model/licences/licence-class.ts'
import { licenceExchange, type Exchange } from '../../model/licences/licence-exchange.rule.ts'
import styles from './licences.module.css'
import { licencesMessages } from './licences.messages.ts'

/** What an old class is exchanged to today, with limits and what is not verified said. */
export function LicenceExchange({ classCode }: { classCode: string }) {
  const t = useMessages(licencesMessages)
  const { today } = useClock()
  const rows = licenceExchange(classCode, today)
  if (rows.length === 0) return null
  return (
    <Section title={t('exchangeTitle')} lead={t('exchangeLead', { code: classCode })}>
      <ul className={styles['points']}>
        {rows.map((row) => (
          <li key={row.to ?? 'certificate'}>
            <ExchangeRow row={row} />
          </li>
        ))}
      </ul>
      <p>{t('exchangeSource')}</p>
    </Section>
  )
}

function ExchangeRow({ row }: { row: Exchange }) {
  const t = useMessages(licencesMessages)
  const locale = useLocale()
  const drives = row.to ? (findLicenceClass('current', row.to)?.drives[locale] ?? '') : ''
  const what = row.to ? t('exchangeTo', { code: row.to, drives }) : t('exchangeCertificate')
  const limit = row.limit ? `; ${row.limit[locale]}` : ''
  return (
    <>
      {what}
      {limit}
      {!row.isVerified && ` (${t('unverified')})`}
    </>
  )
}
