import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { amountInWords } from '@mc/money'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { QrCode } from '@mc/ui/qr-code'
import { Receipt } from '@mc/ui/receipt'
import { Stack } from '@mc/ui/stack'
import { Tag } from '@mc/ui/tag'
import { useBillWords } from '../bills/bill-words.ts'
import { api } from '../client.ts'
import { receiptsMessages } from './receipts.messages.ts'

/** What did I pay, when, and how do I prove it? Prints on one page. */
export function ReceiptPage() {
  const t = useMessages(receiptsMessages)
  const { id } = useParams<{ id: string }>()
  const receipt = useQuery({ queryKey: ['payments', 'receipts.getMine', id], queryFn: ({ signal }) => api.receipts.getMine.query({ receiptId: id }, { signal }) })
  return (
    <Page title={t('title')} back={{ href: '/payments/bills?show=paid', label: t('back') }}>
      <Result query={receipt} messages={receiptsMessages}>
        {(data) => <ReceiptParts receipt={data} />}
      </Result>
    </Page>
  )
}

function ReceiptParts({ receipt }: { receipt: Awaited<ReturnType<typeof api.receipts.getMine.query>> }) {
  const t = useMessages(receiptsMessages)
  const { dateTime } = useFormat()
  const { fullNameOf, providerOf } = useBillWords()
  const { bill, number } = receipt
  const words = amountInWords(BigInt(receipt.amountDong))
  return (
    <Stack gap={5}>
      <Receipt
        title={t('receiptTitle', { number })}
        tag={<Tag tone="good">{t('paid')}</Tag>}
        facts={[
          { term: t('bill'), detail: fullNameOf(bill) },
          { term: t('provider'), detail: providerOf(bill) },
          { term: t('billCode'), detail: bill.code },
          { term: t('payer'), detail: bill.person.name },
          { term: t('paidAt'), detail: dateTime(receipt.settledAt) },
          { term: t('transaction'), detail: receipt.transactionId },
          { term: t('reference'), detail: receipt.reference },
        ]}
        totalDong={receipt.amountDong}
        totalInWords={
          <>
            {t('words')} <span lang="vi">{words.charAt(0).toUpperCase() + words.slice(1)}.</span>
          </>
        }
        footer={
          <Stack gap={3}>
            <QrCode width={8} text={checkTextOf(receipt)} label={t('qrLabel', { number })} />
            <p>{t('note')}</p>
          </Stack>
        }
      />
      <div>
        <LinkButton kind="quiet" href={`/payments/bills/${bill.billId}`}>
          {t('seeBill')}
        </LinkButton>
      </div>
    </Stack>
  )
}

/** What the receipt's QR says: number, sum and bank transaction, by which an office finds it. No person is in it. */
function checkTextOf(receipt: { number: string; amountDong: string; transactionId: string }): string {
  return [receipt.number, receipt.amountDong, receipt.transactionId].join('|')
}
