import { useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import type { StatementTaken } from '../../model/reconcile/statement-taken.ts'
import { reconcileMessages } from './reconcile.messages.ts'

/** What came of a statement: how much was taken in, or each fault of the file. */
export function StatementOutcome({ taken, dayOf }: { taken: StatementTaken; dayOf: (day: string) => string }) {
  const t = useMessages(reconcileMessages)
  if (taken.isTaken && taken.day !== null)
    return (
      <Banner tone="good" isLive title={t('taken', { day: dayOf(taken.day) })}>
        {t('takenDetail', { lines: taken.lines, differences: taken.differences })}
      </Banner>
    )
  return (
    <Banner tone="bad" isLive title={t('notTaken')}>
      <ul>
        {taken.faults.map((one) => {
          const fault = t(`fault.${one.code}`)
          return <li key={`${one.line}:${one.code}`}>{one.line === null ? fault : t('faultLine', { line: one.line, fault })}</li>
        })}
      </ul>
    </Banner>
  )
}
