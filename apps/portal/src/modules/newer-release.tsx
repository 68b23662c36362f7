import { useLocale, useMessages } from '@mc/i18n/react'
import { usePath } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { useSyncExternalStore } from 'react'
import { followModules, moduleLists, takeOver } from './modules-in-force.ts'
import { modulesMessages } from './modules.messages.ts'

/** Says quietly that the part whose page is open has another release now; nothing that was typed is taken away. */
export function NewerRelease() {
  const t = useMessages(modulesMessages)
  const locale = useLocale()
  const { path } = usePath()
  const { current, newest } = useSyncExternalStore(followModules, moduleLists, moduleLists)
  const shown = current.find((one) => path === `/${one.id}` || path.startsWith(`/${one.id}/`))
  const other = shown && newest.find((one) => one.id === shown.id)
  if (!shown || !other || other.version === shown.version) return null
  return (
    <Banner
      tone="info"
      title={t('newer', { module: shown.title[locale] })}
      isLive
      action={
        <Button kind="secondary" onPress={() => takeOver(null)}>
          {t('useNewer')}
        </Button>
      }
    >
      {t('newerWhat')}
    </Banner>
  )
}
