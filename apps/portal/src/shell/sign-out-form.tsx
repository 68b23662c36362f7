import { useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { dropAllDrafts } from '@mc/ui/draft-store'
import { shellMessages } from './shell.messages.ts'

/** Ends the session. A plain form, so that it works without script; the gateway refuses it from other origins. Drafts of forms go with it. */
export function SignOutForm() {
  const t = useMessages(shellMessages)
  return (
    <form method="post" action="/auth/sign-out" onSubmit={() => dropAllDrafts(sessionStorage)}>
      <Button type="submit" kind="secondary">
        {t('signOut')}
      </Button>
    </form>
  )
}
