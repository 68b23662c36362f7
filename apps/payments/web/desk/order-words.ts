import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { refusalOf, useRefusalMessage } from '@mc/module-kit/data'
import type { Tone } from '@mc/ui/tag'
import type { api } from '../client.ts'
import { ordersMessages } from './orders.messages.ts'

export type Order = Awaited<ReturnType<typeof api.orders.listOrders.query>>['open'][number]

const FAULTS = ['AC01', 'AC04', 'AC06', 'AB05', 'AB08', 'AM05', 'TM01'] as const
const TONES: Readonly<Record<Order['state'], Tone>> = { asked: 'warning', approved: 'info', sent: 'info', failed: 'bad', done: 'good', refused: 'neutral', 'given-up': 'neutral' }

/** An order in words. */
export function useOrderWords() {
  const t = useMessages(ordersMessages)
  const locale = useLocale()
  const { dateTime, dong } = useFormat()
  return {
    t,
    dong,
    dateTime,
    toneOf: (state: Order['state']) => TONES[state],
    faultOf: (code: string) => {
      const known = FAULTS.find((one) => one === code)
      return known ? t(known) : t('otherFault', { code })
    },
    billOf: (bill: NonNullable<Order['bill']>) => t('billOf', { code: bill.code, provider: bill.provider[locale] }),
    accountOf: (account: { bank: string; number: string; name: string | null }) =>
      account.name === null ? t('accountShort', { bank: account.bank, number: account.number }) : t('accountOf', { bank: account.bank, number: account.number, name: account.name }),
    byWhom: (name: string, at: string) => t('nameAt', { name, when: dateTime(at) }),
  }
}

/** Says why an order was refused, its sums as sums. */
export function useOrderRefusal(): (error: unknown) => string {
  const t = useMessages(ordersMessages)
  const say = useRefusalMessage(ordersMessages)
  const { dong } = useFormat()
  return (error) => {
    const refusal = refusalOf(error)
    const sum = (name: string) => dong(String(refusal?.params[name] ?? '0'))
    if (refusal?.code === 'payments.order.more-than-left') return t(refusal.code, { leftDong: sum('leftDong') })
    if (refusal?.code === 'payments.order.bill-too-large') return t(refusal.code, { leftDong: sum('leftDong'), billDong: sum('billDong') })
    return say(error)
  }
}
