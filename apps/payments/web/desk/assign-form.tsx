import { useFormat, useLocale } from '@mc/i18n/react'
import { useIdempotencyKey, useMutation } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { TextArea } from '@mc/ui/text-area'
import { TextField } from '@mc/ui/text-field'
import { useState } from 'react'
import { api } from '../client.ts'
import { useOrderRefusal, useOrderWords } from './order-words.ts'

const REASON_MAX = 500

/** Finds the bill that money was meant for, shows it, and settles it with the money. */
export function AssignForm({ transactionId, billCode }: { transactionId: string; billCode: string | null }) {
  const { t } = useOrderWords()
  const say = useOrderRefusal()
  const [code, setCode] = useState(billCode ?? '')
  const find = useMutation({ mutationFn: () => api.desk.findBill.query({ code: code.trim() }) })
  const bills = find.data?.bills ?? []
  return (
    <Stack gap={5}>
      <Form label={t('find')} busy={find.isPending} onSubmit={() => find.mutate()} problem={find.error ? say(find.error) : undefined}>
        <TextField label={t('billCode')} hint={t('billCodeHint')} name="code" value={code} onChange={setCode} maxLength={60} isRequired />
        <div>
          <Button type="submit">{t('find')}</Button>
        </div>
      </Form>
      {find.isSuccess && bills.length === 0 && <Banner tone="warning" isLive title={t('noBill')} />}
      {bills.map((bill) => (
        <FoundBill key={bill.billId} bill={bill} transactionId={transactionId} />
      ))}
    </Stack>
  )
}

type Bill = Awaited<ReturnType<typeof api.desk.findBill.query>>['bills'][number]

function FoundBill({ bill, transactionId }: { bill: Bill; transactionId: string }) {
  const { t, dong } = useOrderWords()
  const { date } = useFormat()
  const locale = useLocale()
  const say = useOrderRefusal()
  const navigate = useNavigate()
  const { key } = useIdempotencyKey()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const assign = useMutation({
    mutationFn: () => api.orders.assignCredit.mutate({ transactionId, billId: bill.billId, reason: reason.trim(), idempotencyKey: key }),
    onSuccess: ({ orderId }) => navigate(`/payments/desk/orders/${orderId}`),
  })
  function check() {
    setError(reason.trim() === '' ? t('needReason') : undefined)
    if (reason.trim() !== '') assign.mutate()
  }
  return (
    <Stack gap={4}>
      <SummaryList
        items={[
          { term: t('bill'), detail: `${bill.code}, ${bill.provider[locale]}` },
          { term: t('person'), detail: bill.person },
          { term: t('amount'), detail: <strong>{dong(bill.amountDong)}</strong> },
          { term: t('dueOn'), detail: date(bill.dueOn) },
        ]}
      />
      {bill.isSettled ? (
        <Banner tone="warning" isLive title={t('settledBill')} />
      ) : (
        <Form label={t('doAssign')} errors={{ reason: error }} busy={assign.isPending} onSubmit={check} problem={assign.error ? say(assign.error) : undefined}>
          <TextArea label={t('reason')} hint={t('reasonHint')} name="reason" value={reason} onChange={setReason} lengthMax={REASON_MAX} rows={2} isRequired />
          <div>
            <Button type="submit" kind="primary">
              {t('doAssign')}
            </Button>
          </div>
        </Form>
      )}
    </Stack>
  )
}
