import { useLocale, useMessages } from '@mc/i18n/react'
import type { BootModule } from '@mc/module-kit'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { ModuleUnavailable } from './module-unavailable.error.ts'
import { modulesMessages } from './modules.messages.ts'

/**
 * What stands where a module's page would: what happened, that the rest works, and a retry. The retry loads the document
 * anew: a browser keeps a script that failed to load for as long as the document lives.
 */
export function ModuleUnavailablePage({ title, module, error }: { title: string; module: BootModule; error: unknown }) {
  const t = useMessages(modulesMessages)
  const name = module.title[useLocale()]
  const reason = error instanceof ModuleUnavailable ? error.reason : 'broken'
  return (
    <Page title={title}>
      <Banner tone="warning" title={t(reason === 'slow' ? 'slow' : 'broken')}>
        <p>{t(reason === 'contract' ? 'contract' : 'what', { module: name })}</p>
        <Button onPress={() => location.reload()}>{t('retry')}</Button>{' '}
        <LinkButton href="/" kind="secondary">
          {t('home')}
        </LinkButton>
      </Banner>
    </Page>
  )
}
