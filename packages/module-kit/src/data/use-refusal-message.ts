import { translate, type Messages } from '@mc/i18n'
import { useLocale, useRewrite } from '@mc/i18n/react'
import { TRPCClientError } from '@trpc/client'
import { platformRefusals } from './platform-refusals.messages.ts'
import { refusalOf, requestIdOf } from './refusal.ts'

/**
 * Says an error in the person's words: the feature's message of the refusal's code, else the platform's.
 * @param messages the feature's messages, with refusal codes as keys
 */
export function useRefusalMessage(messages: Messages = {}): (error: unknown) => string {
  const locale = useLocale()
  const rewrite = useRewrite()
  return (error) => {
    const refusal = refusalOf(error)
    if (refusal && refusal.code in messages) return translate(locale, messages, refusal.code, refusal.params, rewrite)
    if (refusal && refusal.code in platformRefusals) return translate(locale, platformRefusals, refusal.code, refusal.params, rewrite)
    const id = requestIdOf(error)
    return translate(locale, platformRefusals, keyOf(error, id), id ? { id } : {}, rewrite)
  }
}

function keyOf(error: unknown, id: string | undefined): string {
  const status = error instanceof TRPCClientError ? Number((error.data as { httpStatus?: number } | null)?.httpStatus ?? 0) : 0
  if (status === 401) return 'signedOut'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'missing'
  if (status === 429) return 'platform.rate.too-many'
  if (status === 400 || status === 422) return 'invalid'
  return id ? 'failedWithId' : 'failed'
}
