import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { amountInWords } from '@mc/money'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Receipt } from '@mc/ui/receipt'
import { Stack } from '@mc/ui/stack'
import { Tag } from '@mc/ui/tag'
import { useBillWords } from '../bills/bill-words.ts'
import { api } from '../client.ts'
import { receiptsMessages } from './receipts.messages.ts'

type Found = Awaited<ReturnType<typeof api.refunds.getMine.query>>

/** What did I get back, for which bill, to which account? Prints on one page. */
export function RefundReceiptPage() {
  const t = useMessages(receiptsMessages)
  const { id } = useParams<{ id: string }>()
  const refund = useQuery({ queryKey: ['payments', 'refunds.getMine', id], queryFn: ({ signal }) => api.refunds.getMine.query({ refundId: id }, { signal }) })
  return (
    <Page title={t('refundPage')} back={{ href: '/payments/bills?show=paid', label: t('back') }}>
      <Result query={refund} messages={receiptsMessages}>
        {(data) => <RefundParts found={data} />}
      </Result>
    </Page>
  )
}

function RefundParts({ found: { refund, bill, bankTransactionId } }: { found: Found }) {
  const t = useMessages(receiptsMessages)
  const { dateTime } = useFormat()
  const { fullNameOf, providerOf } = useBillWords()
  const words = amountInWords(BigInt(refund.amountDong))
  return (
    <Stack gap={5}>
      <Receipt
        title={t('refundTitle', { number: refund.number })}
        tag={<Tag tone="good">{t('refunded')}</Tag>}
        facts={[
          { term: t('bill'), detail: fullNameOf(bill) },
          { term: t('provider'), detail: providerOf(bill) },
          { term: t('billCode'), detail: bill.code },
          { term: t('payer'), detail: bill.person.name },
          { term: t('refundReason'), detail: refund.reason },
          { term: t('refundTo'), detail: t('accountEnd', { bank: refund.to.bank, end: refund.to.accountEnd }) },
          { term: t('refundedAt'), detail: dateTime(refund.doneAt ?? refund.askedAt) },
          { term: t('transaction'), detail: bankTransactionId },
        ]}
        totalDong={refund.amountDong}
        totalInWords={
          <>
            {t('words')} <span lang="vi">{words.charAt(0).toUpperCase() + words.slice(1)}.</span>
          </>
        }
        footer={<p>{t('refundNote')}</p>}
      />
      <div>
        <LinkButton kind="quiet" href={`/payments/bills/${bill.billId}`}>
          {t('seeBill')}
        </LinkButton>
      </div>
    </Stack>
  )
}
