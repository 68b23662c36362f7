import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useClock } from '@mc/module-kit/react'
import type { BillSummary } from '../../model/bills/bill.ts'
import { billsMessages } from './bills.messages.ts'

/** Days before the due date from which a bill is "due soon". */
const SOON_DAYS = 5
const DAY_MS = 86_400_000

/** A bill in words: its name, whose it is, when it is due. */
export function useBillWords() {
  const t = useMessages(billsMessages)
  const locale = useLocale()
  const { date, relativeDays, dong } = useFormat()
  const { today } = useClock()

  function nameOf(bill: Pick<BillSummary, 'kind' | 'period'>): string {
    if (bill.period === null) return t(bill.kind)
    const [year, month] = bill.period.split('-')
    return t('nameOfMonth', { kind: t(bill.kind), month: `${month}/${year}` })
  }

  return {
    nameOf,
    /** With the child's name when it is a child's. */
    fullNameOf: (bill: Pick<BillSummary, 'kind' | 'period' | 'person'>) => (bill.person.isMe ? nameOf(bill) : `${nameOf(bill)} ${t('forChild', { name: bill.person.name })}`),
    providerOf: (bill: Pick<BillSummary, 'provider'>) => bill.provider[locale],
    dueOf: (day: string) => t('due', { date: date(day), when: relativeDays(today, day) }),
    dueFactOf: (day: string) => t('dueFact', { date: date(day), when: relativeDays(today, day) }),
    urgencyOf: (day: string): 'overdue' | 'soon' | 'calm' => {
      const daysLeft = Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)
      return daysLeft < 0 ? 'overdue' : daysLeft <= SOON_DAYS ? 'soon' : 'calm'
    },
    dong,
    t,
  }
}
