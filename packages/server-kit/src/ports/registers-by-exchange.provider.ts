import type { Db, Scope } from '@mc/db'
import { exchangeClient, readExchangeKey, REGISTERS, RegisterAway, registerOf, type ExchangeCall, type RegisterId } from '@mc/exchange'
import { DomainError } from '@mc/errors'
import type { Clock } from '../context/clock.ts'
import { ConsentMissing } from '../errors/consent-missing.error.ts'
import { PLATFORM_SCOPE, type PlatformDatabase } from '../platform/platform-database.ts'
import type { RegisterReason, RegistersPort } from './registers.port.ts'

/** Where the exchange is, and our key there. */
export type ExchangeAddress = { url: string; client: string; key: string }

/**
 * Registers over the exchange. Consent is looked up and the call written down under the platform's own scope: whoever asks
 * in a procedure cannot pass either by.
 * @param of.scope under which the given login may do so @default the platform's own
 */
export function registersByExchange(of: { db: Db<PlatformDatabase>; address: ExchangeAddress | undefined; clock: Clock; scope?: Scope }): RegistersPort & { close(): void } {
  const { db, address, clock, scope = PLATFORM_SCOPE } = of
  const client = address && exchangeClient({ url: address.url, client: address.client, key: readExchangeKey(address.key), now: () => clock.now(), record: (call) => record(call) })

  async function record(call: ExchangeCall): Promise<void> {
    await db
      .as(scope)
      .insertInto('platform.exchange_calls')
      .values({ request_id: call.requestId, register: call.register, asked: [...call.values], citizen_id: call.citizenId, purpose: call.purpose, basis: call.basis, consent_id: call.consentId, at: call.at, took_ms: call.tookMs, outcome: call.outcome })
      .execute()
  }

  async function consentFor(register: RegisterId, citizenId: string): Promise<string> {
    const purpose = REGISTERS[register].consent
    const consent = await db.as(scope).selectFrom('platform.consents').select('id').where('citizen_id', '=', citizenId).where('purpose', '=', purpose).where('withdrawn_at', 'is', null).executeTakeFirst()
    if (!consent) throw new ConsentMissing({ purpose })
    return consent.id
  }

  async function ask(register: RegisterId, values: readonly string[], { citizenId, reason }: { citizenId: string; reason: RegisterReason }) {
    if (!client) throw new RegisterAway({ register })
    const consentId = reason.ground === 'consent' ? await consentFor(register, citizenId) : null
    return client.ask({ register, values, citizenId, purpose: reason.purpose, basis: reason.basis, consentId })
  }

  return {
    look: async (source, citizenId, reason) => {
      const { register, value } = registerOf(source)
      return (await ask(register, [value], { citizenId, reason }))[value] ?? null
    },
    lookAll: async (sources, citizenId, reason) => {
      const byRegister = Map.groupBy(sources.map(registerOf), (one) => one.register)
      const told = await Promise.all(
        [...byRegister].map(async ([register, asked]) => {
          const values = await ask(register, asked.map((one) => one.value), { citizenId, reason }).catch((error: unknown) => {
            if (error instanceof DomainError) return {}
            throw error
          })
          return Object.entries(values).map(([value, text]) => [`${register}.${value}`, text] as const)
        }),
      )
      return Object.fromEntries(told.flat())
    },
    close: () => client?.close(),
  }
}
