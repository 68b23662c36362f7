import { useMessages } from '@mc/i18n/react'
import { isSignedOut, refusalOf, useRefusalMessage } from '@mc/module-kit/data'
import { useSignInAddress } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Stack } from '@mc/ui/stack'
import { proceduresRefusals } from '../refusals.messages.ts'
import { applyMessages } from './apply.messages.ts'

/** What a person may do when the draft was changed elsewhere. Without `keepMine` nothing of theirs is on the page. */
type Ways = { takeNewer: () => void; keepMine?: () => void }

/**
 * Says why a write was refused and what to do: sign in again with all kept (OP16), or choose between two versions.
 * @param of.isLive said at once by a screen reader; a form's summary does that itself @default false
 */
export function WriteProblem({ error, ways, isLive = false }: { error: unknown; ways?: Ways; isLive?: boolean }) {
  const t = useMessages(applyMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const address = useSignInAddress(2)
  if (error == null) return null
  if (isSignedOut(error))
    return (
      <Banner tone="warning" isLive={isLive} title={say(error)} action={<LinkButton href={address} kind="primary">{t('signIn')}</LinkButton>}>
        {t('signedOutKept')}
      </Banner>
    )
  if (ways && refusalOf(error)?.code === 'dossier.dossier.changed')
    return (
      <Banner
        tone="warning"
        isLive={isLive}
        title={t('changedElsewhere')}
        action={
          <Stack isRow gap={3}>
            {ways.keepMine && <Button onPress={ways.keepMine}>{t('keepMine')}</Button>}
            <Button onPress={ways.takeNewer}>{t('takeNewer')}</Button>
          </Stack>
        }
      >
        {t(ways.keepMine ? 'changedElsewhereWhy' : 'changedElsewhereLook')}
      </Banner>
    )
  return <Banner tone="bad" isLive={isLive} title={say(error)} />
}
