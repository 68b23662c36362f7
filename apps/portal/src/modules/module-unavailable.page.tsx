import { useLocale, useMessages } from '@mc/i18n/react'
import type { BootModule } from '@mc/module-kit'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { useEffect, useState } from 'react'
import { changedFiles } from './diagnose.ts'
import { forgive } from './load-loop.ts'
import { ModuleUnavailable, type Unavailability } from './module-unavailable.error.ts'
import { modulesMessages } from './modules.messages.ts'
import { tell } from './report.ts'

const TITLES = { slow: 'slow', broken: 'broken', contract: 'broken', changed: 'changed', loop: 'loop', stopped: 'stopped' } as const
const WORDS = { slow: 'what', broken: 'what', contract: 'contract', changed: 'whatChanged', loop: 'whatLoop', stopped: 'whatStopped' } as const

/**
 * What stands where a module's page would: what happened, that the rest works, and a retry. The retry loads the document
 * anew: a browser keeps a script that failed to load for as long as the document lives.
 */
export function ModuleUnavailablePage({ title, module, error }: { title: string; module: BootModule; error: unknown }) {
  const t = useMessages(modulesMessages)
  const name = module.title[useLocale()]
  const reason = useReason(module, error)
  const again = () => {
    forgive(module.id)
    location.reload()
  }
  return (
    <Page title={title}>
      <Banner tone="warning" title={t(TITLES[reason])} isLive>
        <p>{t(WORDS[reason], { module: name })}</p>
        <Button onPress={again}>{t('retry')}</Button>{' '}
        <LinkButton href="/" kind="secondary">
          {t('home')}
        </LinkButton>
      </Banner>
    </Page>
  )
}

/** Browsers do not say why a script was not run: its files are looked at, and a changed one is named in the report. */
function useReason(module: BootModule, error: unknown): Unavailability {
  const first = error instanceof ModuleUnavailable ? error.reason : 'broken'
  const [isChanged, setChanged] = useState(false)
  useEffect(() => {
    if (first !== 'broken') return
    let isGone = false
    void changedFiles(module).then((files) => {
      for (const { file, expected, found } of files) tell({ moduleId: module.id, stage: 'integrity', message: `${file} expected ${expected} found ${found}` })
      if (files.length > 0 && !isGone) setChanged(true)
    })
    return () => {
      isGone = true
    }
  }, [module, first])
  return isChanged ? 'changed' : first
}
