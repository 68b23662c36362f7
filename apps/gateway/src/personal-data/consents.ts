import { CONSENT_PURPOSES, REGISTERS, type ConsentPurpose } from '@mc/exchange'
import type { PlatformDatabase, ProcedureContext, Viewer } from '@mc/server-kit'
import { requestDeadline } from './request-deadline.rule.ts'

type Context = ProcedureContext<PlatformDatabase, Viewer>
const PURPOSES = Object.keys(CONSENT_PURPOSES) as ConsentPurpose[]
/** Consents in a person's history on the page. */
const HISTORY_MAX = 100

/** Each purpose, whether the viewer agrees now, and when they did and did not. */
export async function listConsents(ctx: Context) {
  const rows = await ctx.own
    .selectFrom('platform.consents')
    .select(['purpose', 'given_at', 'withdrawn_at'])
    .where('citizen_id', '=', ctx.viewer.personId)
    .orderBy('given_at', 'desc')
    .limit(HISTORY_MAX)
    .execute()
  return PURPOSES.map((purpose) => {
    const history = rows.filter((row) => row.purpose === purpose)
    return {
      purpose,
      title: { ...CONSENT_PURPOSES[purpose].title },
      what: { ...CONSENT_PURPOSES[purpose].what },
      isSensitive: CONSENT_PURPOSES[purpose].isSensitive,
      from: Object.values(REGISTERS)
        .filter((register) => register.consent === purpose)
        .map((register) => ({ title: { ...register.title }, owner: { ...register.owner } })),
      givenAt: history.find((row) => row.withdrawn_at === null)?.given_at.toISOString() ?? null,
      history: history.map((row) => ({ givenAt: row.given_at.toISOString(), withdrawnAt: row.withdrawn_at?.toISOString() ?? null })),
    }
  })
}

/** Agrees, for this purpose alone; agreeing twice is agreeing once. */
export async function giveConsent(ctx: Context, given: { purpose: ConsentPurpose; words: string }): Promise<void> {
  await ctx.own
    .insertInto('platform.consents')
    .values({ citizen_id: ctx.viewer.personId, purpose: given.purpose, words: given.words, locale: ctx.locale, given_at: ctx.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes the consent back, at once here. @returns by when others have to have done so too */
export async function withdrawConsent(ctx: Context, purpose: ConsentPurpose): Promise<{ doneBy: string }> {
  await ctx.own
    .updateTable('platform.consents')
    .set({ withdrawn_at: ctx.clock.now() })
    .where('citizen_id', '=', ctx.viewer.personId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .execute()
  return { doneBy: requestDeadline('withdraw', ctx.clock.today()) }
}
