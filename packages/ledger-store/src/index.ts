export { ledgerMigrations } from './ledger-migrations.ts'
export { openAccount, postTransfer } from './post-transfer.ts'
export { balancesOf, type AccountBalance } from './balances-of.query.ts'
export { AccountMissing } from './account-missing.error.ts'
