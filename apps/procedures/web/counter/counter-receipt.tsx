import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { QrCode } from '@mc/ui/qr-code'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import type { CounterDraft } from '../../model/counter/counter.ts'
import type { Taken } from './counter-form.tsx'
import styles from './counter.module.css'
import { counterMessages } from './counter.messages.ts'

/** What the applicant takes home: the code, and a QR that leads to the dossier. */
export function CounterReceipt({ draft: { person, procedure }, taken: { id, code, cashDong }, onNext }: { draft: CounterDraft; taken: Taken; onNext: () => void }) {
  const t = useMessages(counterMessages)
  const locale = useLocale()
  const { dong } = useFormat()
  const origin = typeof location === 'undefined' ? '' : location.origin
  return (
    <section className={styles['slip']} aria-label={t('done')}>
      <Banner tone="good" isLive title={t('done')}>
        {t('doneWhat')}
      </Banner>
      <div className={styles['body']}>
        <SummaryList
          items={[
            { term: t('code'), detail: <strong>{code}</strong> },
            { term: t('procedure'), detail: procedure.name[locale] },
            { term: t('person'), detail: person.name },
            ...(cashDong > 0n ? [{ term: t('fee'), detail: t('paid', { sum: dong(cashDong) }) }] : []),
          ]}
        />
        <QrCode text={`${origin}/procedures/track?code=${encodeURIComponent(code)}`} label={t('qr', { code })} width={9} />
      </div>
      <div className={styles['noPrint']}>
        <Stack isRow gap={3}>
          <Button kind="primary" onPress={() => window.print()}>
            {t('print')}
          </Button>
          <LinkButton href={`/procedures/desk/dossiers/${id}`}>{t('open')}</LinkButton>
          <Button onPress={onNext}>{t('next')}</Button>
        </Stack>
      </div>
    </section>
  )
}
