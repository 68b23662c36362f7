import { ledgerMigrations } from '@mc/ledger-store'
import { defineSector } from '@mc/server-kit'
import { billFee } from './bills/fee-asked.event.ts'
import { bankNotice } from './bank-notices/bank-notice.hook.ts'
import type { PaymentsDatabase } from './database.ts'
import { followPayoutsJob } from './payouts/follow-payouts.job.ts'
import { onPayoutOrdered, PAYOUT_ORDERED } from './payouts/payout-ordered.event.ts'
import { CREDIT_FOUND, onCreditFound } from './reconcile/credit-found.event.ts'
import { takeDailyStatement } from './reconcile/take-daily-statement.job.ts'
import { paymentsSectorRouter, type PaymentsRouter } from './router.ts'
import { seedPayments } from './seed/payments.seed.ts'

export default defineSector<PaymentsDatabase, PaymentsRouter>({
  id: 'payments',
  router: paymentsSectorRouter,
  migrationSets: [ledgerMigrations],
  migrations: new URL('migrations/', import.meta.url),
  seed: seedPayments,
  handlers: { 'dossier.fee-asked': billFee, [PAYOUT_ORDERED]: onPayoutOrdered, [CREDIT_FOUND]: onCreditFound },
  jobs: [followPayoutsJob, takeDailyStatement],
  hooks: { 'bank-notice': bankNotice },
})
