import { useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import { api } from '../client.ts'
import { useOrderRefusal, useOrderWords } from './order-words.ts'

type Found = Awaited<ReturnType<typeof api.orders.getOrder.query>>
type Move = Found['moves'][number]

type Call = { orderId: string; idempotencyKey: string }

const CALLS: Readonly<Record<Move, (call: Call) => Promise<unknown>>> = {
  approve: (call) => api.orders.approveOrder.mutate(call),
  refuse: (call) => api.orders.refuseOrder.mutate(call),
  'try-again': (call) => api.orders.tryAgain.mutate(call),
  'give-up': (call) => api.orders.giveUp.mutate(call),
}

/** What the viewer can do with an order, each asked once more before it is done. */
export function OrderMoves({ found: { order, moves }, onChanged }: { found: Found; onChanged: () => void }) {
  const { t, dong } = useOrderWords()
  const say = useOrderRefusal()
  const queries = useQueryClient()
  const [asking, setAsking] = useState<Move | null>(null)
  const { key, renew } = useIdempotencyKey()
  const make = useMutation({
    mutationFn: (move: Move) => CALLS[move]({ orderId: order.orderId, idempotencyKey: key }),
    onSuccess: async () => {
      renew()
      setAsking(null)
      await queries.invalidateQueries({ queryKey: ['payments', 'orders.listOrders'] })
      onChanged()
    },
  })
  const words = { approve: t('approve'), refuse: order.isMine ? t('withdraw') : t('refuse'), 'try-again': t('tryAgain'), 'give-up': t('giveUp') }
  const isGood = (move: Move) => move === 'approve' || move === 'try-again'
  if (moves.length === 0) return null
  return (
    <>
      <Stack isRow gap={3}>
        {moves.map((move) => (
          <Button key={move} kind={isGood(move) ? 'primary' : 'danger'} onPress={() => setAsking(move)}>
            {words[move]}
          </Button>
        ))}
      </Stack>
      <Dialog
        isOpen={asking !== null}
        onClose={() => setAsking(null)}
        title={asking !== null && isGood(asking) ? t('approveAsk', { sum: dong(order.amountDong) }) : t('refuseAsk')}
        actions={
          asking && (
            <>
              <Button kind={isGood(asking) ? 'primary' : 'danger'} busy={make.isPending} onPress={() => make.mutate(asking)}>
                {words[asking]}
              </Button>
              <Button onPress={() => setAsking(null)}>{t('cancel')}</Button>
            </>
          )
        }
      >
        <p>{asking !== null && isGood(asking) ? t('approveWhat') : t('refuseWhat')}</p>
        {make.error && <Banner tone="bad" isLive title={say(make.error)} />}
      </Dialog>
    </>
  )
}
