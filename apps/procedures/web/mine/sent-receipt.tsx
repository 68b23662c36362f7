import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { QrCode } from '@mc/ui/qr-code'
import { SummaryList } from '@mc/ui/summary-list'
import type { Dossier } from '../../model/mine/dossier.ts'
import styles from './mine.module.css'
import { mineMessages } from './mine.messages.ts'

/** The dossier is in: its code, the way to follow it, and a slip to print. */
export function SentReceipt({ dossier }: { dossier: Dossier }) {
  const t = useMessages(mineMessages)
  const locale = useLocale()
  const { dateTime } = useFormat()
  const origin = typeof location === 'undefined' ? '' : location.origin
  return (
    <section className={styles['slip']} aria-label={t('sentTitle')}>
      <Banner tone="good" isLive title={t('sentTitle')}>
        {t('sentWhat')}
      </Banner>
      <div className={styles['slipBody']}>
        <SummaryList
          items={[
            { term: t('code'), detail: <strong className={styles['code']}>{dossier.code}</strong> },
            { term: t('subject'), detail: dossier.person.name },
            { term: t('receivedAt'), detail: dossier.reception[locale] },
            { term: t('sentTitle'), detail: dateTime(dossier.sentAt) },
          ]}
        />
        <QrCode text={`${origin}/procedures/track?code=${encodeURIComponent(dossier.code)}`} label={t('qrLabel', { code: dossier.code })} width={9} />
      </div>
      <div className={styles['noPrint']}>
        <Button onPress={() => window.print()}>{t('print')}</Button>
      </div>
    </section>
  )
}
