import { useFormat, useMessages } from '@mc/i18n/react'
import { developerMessages } from './developer.messages.ts'

type Canary = { version: string; share: number; roles: readonly string[] } | null

/** Before whom a canary is, in words. */
export function useCanaryWords(): (canary: Canary) => string {
  const t = useMessages(developerMessages)
  const format = useFormat()
  return (canary) => {
    if (!canary) return t('none')
    const share = format.number(canary.share)
    return canary.roles.length > 0 ? t('canaryRoles', { version: canary.version, share, roles: format.list([...canary.roles]) }) : t('canaryIs', { version: canary.version, share })
  }
}
