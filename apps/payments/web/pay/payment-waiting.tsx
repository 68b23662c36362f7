import { useFormat, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Grid } from '@mc/ui/grid'
import { LinkButton } from '@mc/ui/link-button'
import { QrCode } from '@mc/ui/qr-code'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import type { api } from '../client.ts'
import { CopyButton } from '@mc/ui/copy-button'
import { RenewButton } from './renew-button.tsx'
import { payMessages } from './pay.messages.ts'
import styles from './pay.module.css'

type Payment = Awaited<ReturnType<typeof api.payments.getMine.query>>

/** A code to scan, the same to type by hand, and the wait for the bank. */
export function PaymentWaiting({ payment }: { payment: Payment }) {
  const t = useMessages(payMessages)
  const { dong, time } = useFormat()
  const sum = dong(payment.amountDong)
  return (
    <Stack gap={5}>
      <Banner tone="info" isLive title={t('waiting')}>
        {t('waitingHint')}
      </Banner>
      <Grid min="20rem">
        <Section title={t('scan')} lead={t('scanHint')}>
          <Stack gap={3}>
            <QrCode text={payment.qrText} label={t('qrLabel', { sum, account: payment.accountNumber, purpose: payment.purpose })} />
            <p className={styles['sum']}>{sum}</p>
            <p>{t('expires', { time: time(payment.expiresAt) })}</p>
            {payment.sandboxUrl !== null && (
              <>
                <div>
                  <LinkButton kind="primary" href={`${payment.sandboxUrl}&${new URLSearchParams({ return: window.location.href })}`} target="_blank">
                    {t('sandbox')}
                  </LinkButton>
                </div>
                <p>{t('sandboxHint')}</p>
              </>
            )}
          </Stack>
        </Section>
        <Section title={t('byHand')} lead={t('byHandHint')}>
          <SummaryList
            items={[
              { term: t('bank'), detail: payment.bank },
              { term: t('account'), detail: payment.accountNumber, action: <CopyButton what={t('account')} text={payment.accountNumber} /> },
              { term: t('holder'), detail: payment.holder },
              { term: t('amount'), detail: sum, action: <CopyButton what={t('amount')} text={payment.amountDong} /> },
              { term: t('purpose'), detail: <strong>{payment.purpose}</strong>, action: <CopyButton what={t('purpose')} text={payment.purpose} /> },
            ]}
          />
        </Section>
      </Grid>
      <Stack isRow gap={3}>
        <RenewButton billId={payment.bill.billId} kind="quiet" />
        <LinkButton kind="quiet" href="/payments/bills">
          {t('other')}
        </LinkButton>
      </Stack>
    </Stack>
  )
}
