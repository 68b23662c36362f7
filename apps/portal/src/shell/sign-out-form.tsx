import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { shellMessages } from './shell.messages.ts'

/** Ends the session. A plain form, so that it works without script; the gateway refuses it from other origins. */
export function SignOutForm() {
  const t = useMessages(shellMessages)
  return (
    <form method="post" action="/auth/sign-out">
      <Button type="submit" kind="secondary">
        {t('signOut')}
      </Button>
    </form>
  )
}
