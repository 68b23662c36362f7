import { useLocale } from '@mc/i18n/react'
import { useHost } from '@mc/module-kit/react'
import { accessMessages } from './access.messages.ts'

/** What the modules and the portal call their records and reasons; a key that nobody names is shown as it is. */
export function useRecordNames(): (key: string) => string {
  const { modules } = useHost()
  const locale = useLocale()
  return (key) => {
    const named = modules.find((module) => key in module.records)?.records[key]?.[locale]
    if (named !== undefined) return named
    return isOwn(key) ? accessMessages[key][locale] : key
  }
}

function isOwn(key: string): key is 'portal.access-question' | 'portal.access.questions-list' | 'portal.access.question-answered' {
  return key.startsWith('portal.') && key in accessMessages
}
