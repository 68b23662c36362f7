import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList, type SummaryItem } from '@mc/ui/summary-list'
import { Tag } from '@mc/ui/tag'
import { Timeline } from '@mc/ui/timeline'
import { api } from '../client.ts'
import { OrderMoves } from './order-moves.tsx'
import { useOrderWords } from './order-words.ts'
import { ordersMessages } from './orders.messages.ts'

type Found = Awaited<ReturnType<typeof api.orders.getOrder.query>>

/** How often an order that is with the bank is looked at. */
const LOOK_MS = 2_000

/** What is ordered, by whom, how does it stand, and what do I do with it? */
export function OrderPage() {
  const { t } = useOrderWords()
  const { id } = useParams<{ id: string }>()
  const order = useQuery({
    queryKey: ['payments', 'orders.getOrder', id],
    queryFn: ({ signal }) => api.orders.getOrder.query({ orderId: id }, { signal }),
    refetchInterval: ({ state }) => (state.data && ['approved', 'sent'].includes(state.data.order.state) ? LOOK_MS : false),
  })
  return (
    <Page title={order.data ? t('orderTitle', { number: order.data.order.number }) : t('orderPage')} back={{ href: '/payments/desk?show=orders', label: t('back') }}>
      <RequireLevel level={2}>
        <Result query={order} messages={ordersMessages}>
          {(data) => <OrderParts found={data} onChanged={() => void order.refetch()} />}
        </Result>
      </RequireLevel>
    </Page>
  )
}

function OrderParts({ found, onChanged }: { found: Found; onChanged: () => void }) {
  const { t, dong, dateTime, toneOf, faultOf, billOf, accountOf, byWhom } = useOrderWords()
  const { order, attempts } = found
  const facts: SummaryItem[] = [
    { term: t('state'), detail: <Tag tone={toneOf(order.state)}>{t(order.state)}</Tag> },
    { term: t('kind'), detail: t(order.kind) },
    { term: t('amount'), detail: <strong>{dong(order.amountDong)}</strong> },
    ...(order.bill ? [{ term: t('bill'), detail: billOf(order.bill) }] : []),
    ...(order.to ? [{ term: t('to'), detail: accountOf({ bank: order.to.bank, number: order.to.account, name: order.to.name }) }] : []),
    ...(order.transactionId !== null ? [{ term: t('transaction'), detail: <a href={`/payments/desk/credits/${encodeURIComponent(order.transactionId)}`}>{order.transactionId}</a> }] : []),
    { term: t('reason'), detail: order.reason },
    { term: t('askedBy'), detail: byWhom(order.askedBy, order.askedAt) },
    ...(order.decidedBy !== null && order.decidedAt !== null ? [{ term: t('decidedBy'), detail: byWhom(order.decidedBy, order.decidedAt) }] : []),
  ]
  return (
    <Stack gap={5}>
      <Standing found={found} />
      <SummaryList items={facts} />
      <OrderMoves found={found} onChanged={onChanged} />
      {attempts.length > 0 && (
        <Section title={t('tries')}>
          <Timeline label={t('tries')} items={attempts.map((one) => momentOf(one))} />
        </Section>
      )}
    </Stack>
  )

  function momentOf(one: Found['attempts'][number]) {
    const detail = one.outcome === 'done' ? t('tryDone', { id: one.bankTransactionId ?? '' }) : one.fault === null ? t('tryWaiting') : faultOf(one.fault)
    return { id: String(one.attempt), title: t('tryOf', { n: one.attempt }), detail, dateTime: one.begunAt, when: dateTime(one.begunAt), tone: one.outcome === 'done' ? ('good' as const) : one.outcome === 'failed' ? ('bad' as const) : ('info' as const) }
  }
}

function Standing({ found: { order } }: { found: Found }) {
  const { t, faultOf } = useOrderWords()
  if (order.state === 'asked')
    return (
      <Banner tone="warning" title={t('needsSecond')}>
        {order.isMine ? t('needsSecondMine') : t('needsSecondHint')}
      </Banner>
    )
  if (order.state === 'failed')
    return (
      <Banner tone="bad" title={order.fault === null ? t('failed') : `${t('failed')}: ${faultOf(order.fault)}`}>
        {t('failedHint')}
      </Banner>
    )
  if (order.state === 'approved' || order.state === 'sent')
    return (
      <Banner tone="info" isLive title={t(order.state)}>
        {t('onItsWay')}
      </Banner>
    )
  return <Banner tone={order.state === 'done' ? 'good' : 'info'} isLive title={t(order.state)} />
}
