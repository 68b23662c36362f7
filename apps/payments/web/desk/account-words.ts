import { useLocale, useMessages } from '@mc/i18n/react'
import { deskMessages } from './desk.messages.ts'

type Account = { code: string; name: string }
type Provider = { id: string; name: { vi: string; en: string } }

const PAYABLE = 'payable.'

/** Says what an account of the books is, in the reader's language. The books keep their names in Vietnamese only. */
export function useAccountWords(providers: readonly Provider[]): (account: Account) => string {
  const t = useMessages(deskMessages)
  const locale = useLocale()
  return ({ code, name }) => {
    const provider = providers.find((one) => code === PAYABLE + one.id)
    if (provider) return t('account.payable', { provider: provider.name[locale] })
    if (code === 'collection' || code === 'collection.other' || code === 'suspense') return t(`account.${code}`)
    // An account opened later: its own name is better than its code.
    return name
  }
}
