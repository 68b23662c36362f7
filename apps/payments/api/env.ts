/** What this sector reads from the environment of the gateway it runs in. */
export type PaymentsEnv = {
  /** The account that collects for the province: BIN, number, and the holder's name as banks show it. */
  collection: { bin: string; accountNumber: string; holder: string }
  /** Shared secrets of the bank's notices; two while one is being replaced. */
  bankSecrets: readonly string[]
  /** Page of the sandbox bank, where there is one. */
  sandboxBankUrl: string | null
  /** Where the bank takes payouts and gives statements; null: payouts wait, statements are uploaded. */
  bankApiUrl: string | null
}

type Source = Readonly<Record<string, string | undefined>>

/** Secrets of development machines: the sandbox bank signs with one of them when nothing is configured. */
const DEV_SECRETS = ['whsec_bW90LWN1YS1zYW5kYm94LWJhbmstc2VjcmV0LTAx', 'whsec_bcOzbiBj4buRYSB0aOG7rSBuZ2hp4buHbQ==']

/**
 * Reads the sector's part of the environment.
 * @throws Error in production when no secret for the bank's notices is set
 */
export function readEnv(source: Source = process.env): PaymentsEnv {
  const given = [source['MC_BANK_WEBHOOK_SECRET'], source['MC_BANK_HOOK_SECRET']].filter((secret) => secret !== undefined && secret !== '')
  if (given.length === 0 && source['NODE_ENV'] === 'production') throw new Error('Set MC_BANK_WEBHOOK_SECRET: notices of the bank cannot be checked without it.')
  return {
    collection: {
      bin: source['MC_COLLECTION_BIN'] ?? '970436',
      accountNumber: source['MC_COLLECTION_ACCOUNT'] ?? '1019000019',
      holder: source['MC_COLLECTION_HOLDER'] ?? 'TAI KHOAN THU HO CUA TINH',
    },
    bankSecrets: given.length > 0 ? (given as string[]) : DEV_SECRETS,
    sandboxBankUrl: source['MC_SANDBOX_BANK_URL'] ?? null,
    bankApiUrl: source['MC_BANK_API_URL'] ?? source['MC_SANDBOX_BANK_URL'] ?? null,
  }
}
