import { useMessages } from '@mc/i18n/react'
import { refusalOf, useIdempotencyKey, useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useNavigate } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button, type ButtonKind } from '@mc/ui/button'
import { api } from '../client.ts'
import { payMessages } from './pay.messages.ts'

/** Begins the payment anew: another code in place of this one. */
export function RenewButton({ billId, kind = 'primary' }: { billId: string; kind?: ButtonKind }) {
  const t = useMessages(payMessages)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const say = useRefusalMessage(payMessages)
  const { key, renew } = useIdempotencyKey()
  const begin = useMutation({
    mutationFn: () => api.payments.startPayment.mutate({ billId, isNew: true, idempotencyKey: key }),
    onSuccess: ({ paymentId }) => {
      renew()
      void queries.invalidateQueries({ queryKey: ['payments'] })
      // In place of the old code: Back goes to the bill, not to a code that is no good any more.
      navigate(`/payments/pay/${paymentId}`, { replace: true })
    },
    onError: (error) => {
      const refusal = refusalOf(error)
      if (refusal?.code === 'payments.bill.already-paid') navigate(`/payments/receipts/${refusal.params['receiptId']}`, { replace: true })
    },
  })
  return (
    <>
      <Button kind={kind} busy={begin.isPending} onPress={() => begin.mutate()}>
        {t('renew')}
      </Button>
      {begin.error && <Banner tone="bad" isLive title={say(begin.error)} />}
    </>
  )
}
