import { CONSENT_PURPOSES, type ConsentPurpose } from '@mc/exchange'
import * as z from 'zod/mini'
import { giveConsent, listConsents, withdrawConsent } from '../personal-data/consents.ts'
import { procedureFor, router } from './kit.ts'

const Text = z.object({ vi: z.string(), en: z.string() })
const Purpose = z.enum(Object.keys(CONSENT_PURPOSES) as [ConsentPurpose, ...ConsentPurpose[]])
const Consent = z.object({
  purpose: Purpose,
  title: Text,
  what: Text,
  isSensitive: z.boolean(),
  /** The registers that are asked, and who keeps them. */
  from: z.array(z.object({ title: Text, owner: Text })),
  /** Null: not agreed. */
  givenAt: z.nullable(z.string()),
  history: z.array(z.object({ givenAt: z.string(), withdrawnAt: z.nullable(z.string()) })),
})

/** What a person agrees to, purpose by purpose (I6). @source Law 91/2025/QH15 */
export const consentsRouter = router({
  list: procedureFor('citizen').output(z.array(Consent)).query(({ ctx }) => listConsents(ctx)),

  give: procedureFor('citizen')
    .atLevel(2)
    /** `words`: what stood on the page, kept as proof. */
    .input(z.object({ purpose: Purpose, words: z.string().check(z.minLength(1), z.maxLength(2000)) }))
    .output(z.object({ purpose: Purpose }))
    .mutation(async ({ ctx, input }) => {
      await giveConsent(ctx, input)
      return { purpose: input.purpose }
    }),

  /** Easier than agreeing: at any level, at once. */
  withdraw: procedureFor('citizen')
    .input(z.object({ purpose: Purpose }))
    .output(z.object({ doneBy: z.string() }))
    .mutation(({ ctx, input }) => withdrawConsent(ctx, input.purpose)),
})
