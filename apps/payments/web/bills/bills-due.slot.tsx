import { useFormat, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { HomeCard } from '@mc/ui/home-card'
import { api } from '../client.ts'
import { useBillWords } from './bill-words.ts'
import { billsMessages } from './bills.messages.ts'

/** On the home page: bills that wait, their sum and the nearest due date. Nothing when there are none. */
export function BillsDue() {
  const t = useMessages(billsMessages)
  const { urgencyOf } = useBillWords()
  const { date, dong, relativeDays } = useFormat()
  const { today } = useClock()
  const due = useQuery({ queryKey: ['payments', 'bills.countDue'], queryFn: ({ signal }) => api.bills.countDue.query(undefined, { signal }) })
  if (!due.data || due.data.nearestDueOn === null) return null
  const { count, sumDong, nearestDueOn } = due.data
  return (
    <HomeCard
      icon="payments"
      title={t('homeTitle', { n: count })}
      href="/payments/bills"
      tone={{ overdue: 'urgent', soon: 'soon', calm: 'calm' }[urgencyOf(nearestDueOn)] as 'urgent' | 'soon' | 'calm'}
      detail={t('homeDetail', { sum: dong(sumDong), date: date(nearestDueOn), when: relativeDays(today, nearestDueOn) })}
      action={t('pay')}
    />
  )
}
