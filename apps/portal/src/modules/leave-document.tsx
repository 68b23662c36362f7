import { useMessages } from '@mc/i18n/react'
import { Loading } from '@mc/ui/states'
import { useEffect } from 'react'
import { modulesMessages } from './modules.messages.ts'

/** Opens the address that stands there anew: its page is on another origin, and the gateway knows which. */
export function LeaveDocument() {
  const t = useMessages(modulesMessages)
  useEffect(() => location.replace(location.pathname + location.search), [])
  return <Loading label={t('loading')} />
}
