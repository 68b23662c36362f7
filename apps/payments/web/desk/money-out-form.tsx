import { useIdempotencyKey, useMutation } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Button } from '@mc/ui/button'
import { Form } from '@mc/ui/form'
import { MoneyField } from '@mc/ui/money-field'
import { TextArea } from '@mc/ui/text-area'
import { useState } from 'react'
import { useOrderRefusal, useOrderWords } from './order-words.ts'
import { PayeeFields } from './payee-fields.tsx'
import { NO_PAYEE, payeeFaults, type TypedPayee } from './typed-payee.ts'

const REASON_MAX = 500

/** What a form of money that leaves hands on. */
export type MoneyOut = { amountDong: string; reason: string; to?: TypedPayee; idempotencyKey: string }

type Props = {
  label: string
  amountLabel: string
  reasonHint: string
  submit: string
  leftDong: string
  /** The bank told the account: none is asked for. */
  isPayerKnown: boolean
  order: (money: MoneyOut) => Promise<{ orderId: string }>
}

/** Asks how much goes back, why, and, where nobody knows, to which account. Leads to the order. */
export function MoneyOutForm({ label, amountLabel, reasonHint, submit, leftDong, isPayerKnown, order }: Props) {
  const { t, dong } = useOrderWords()
  const say = useOrderRefusal()
  const navigate = useNavigate()
  const { key } = useIdempotencyKey()
  const [amount, setAmount] = useState<bigint | null>(BigInt(leftDong))
  const [reason, setReason] = useState('')
  const [payee, setPayee] = useState(NO_PAYEE)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const send = useMutation({
    mutationFn: () => order({ amountDong: String(amount), reason: reason.trim(), ...(!isPayerKnown && { to: { ...payee, account: payee.account.trim() } }), idempotencyKey: key }),
    onSuccess: ({ orderId }) => navigate(`/payments/desk/orders/${orderId}`),
  })

  function check() {
    const found: Record<string, string> = {}
    if (amount === null || amount < 1n || amount > BigInt(leftDong)) found['amountDong'] = t('needAmount', { max: dong(leftDong) })
    if (reason.trim() === '') found['reason'] = t('needReason')
    if (!isPayerKnown) for (const [field, fault] of Object.entries(payeeFaults(payee))) found[field] = t(fault)
    setErrors(found)
    if (Object.keys(found).length === 0) send.mutate()
  }

  return (
    <Form label={label} errors={errors} busy={send.isPending} onSubmit={check} problem={send.error ? say(send.error) : undefined}>
      <MoneyField label={amountLabel} name="amountDong" value={amount} onChange={setAmount} showsWords isRequired />
      {!isPayerKnown && <PayeeFields value={payee} onChange={setPayee} />}
      <TextArea label={t('reason')} hint={reasonHint} name="reason" value={reason} onChange={setReason} lengthMax={REASON_MAX} rows={2} isRequired />
      <div>
        <Button type="submit" kind="primary">
          {submit}
        </Button>
      </div>
    </Form>
  )
}
