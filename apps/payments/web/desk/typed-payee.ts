/** An account as it is typed. */
export type TypedPayee = { bin: string; account: string; name: string }

/** Nothing typed yet. */
export const NO_PAYEE: TypedPayee = { bin: '', account: '', name: '' }

/** What is wrong with a typed account, by field; the values are keys of messages. */
export function payeeFaults(typed: TypedPayee): Partial<Record<'bin' | 'account' | 'name', 'needBank' | 'needAccount' | 'needHolder'>> {
  return {
    ...(!/^\d{6}$/.test(typed.bin) && { bin: 'needBank' as const }),
    ...(!/^[0-9A-Za-z]{1,19}$/.test(typed.account.trim()) && { account: 'needAccount' as const }),
    ...(typed.name.trim() === '' && { name: 'needHolder' as const }),
  }
}
