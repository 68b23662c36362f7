/** The schema `ledger`: run before the sectors that post to it. */
export const ledgerMigrations: { id: 'ledger'; directory: URL } = { id: 'ledger', directory: new URL('../migrations/', import.meta.url) }
