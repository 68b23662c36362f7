import { useMessages } from '@mc/i18n/react'
import { isSignedOut, useRefusalMessage } from '@mc/module-kit/data'
import { useSignInAddress } from '@mc/module-kit/react'
import { defineMessages } from '@mc/i18n'
import { Banner } from '@mc/ui/banner'
import { LinkButton } from '@mc/ui/link-button'
import { healthRefusals } from './refusals.messages.ts'

const messages = defineMessages({ signIn: { vi: 'Đăng nhập lại', en: 'Sign in again' } })

/** Says at once why a write was refused, and offers to sign in again when the session is gone. */
export function RefusalBanner({ error }: { error: unknown }) {
  const say = useRefusalMessage(healthRefusals)
  const t = useMessages(messages)
  const address = useSignInAddress(1)
  if (error == null) return null
  return <Banner tone="bad" isLive title={say(error)} action={isSignedOut(error) ? <LinkButton href={address}>{t('signIn')}</LinkButton> : undefined} />
}
