import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import type { BootModule, PageWork } from '@mc/module-kit'
import { Banner } from '@mc/ui/banner'
import { worksBannerMessages } from './works-banner.messages.ts'

/** Whether works touch a page: its module is named, or none is. */
export function touches(work: PageWork, moduleId: string | null): boolean {
  const modules = work.modules ?? []
  return modules.length === 0 || (moduleId !== null && modules.includes(moduleId))
}

/** Says on the pages that works touch what is done and until when. Drawn in the gateway's HTML. */
export function WorksBanner({ works, module }: { works: readonly PageWork[]; module: BootModule | null }) {
  const t = useMessages(worksBannerMessages)
  const locale = useLocale()
  const format = useFormat()
  return works
    .filter((work) => touches(work, module?.id ?? null))
    .map((work) => {
      const isPart = module !== null && (work.modules ?? []).length > 0
      const title = isPart ? t(work.isRunning ? 'runningPart' : 'soonPart', { module: module.title[locale] }) : t(work.isRunning ? 'runningAll' : 'soonAll')
      const text = /[.!?…]$/.test(work.text[locale]) ? work.text[locale] : `${work.text[locale]}.`
      return (
        <Banner key={work.id} tone={work.isRunning ? 'warning' : 'info'} title={title}>
          <p>
            {t(work.isRunning ? 'running' : 'soon', { text, from: format.dateTime(work.startsAt), to: format.dateTime(work.endsAt) })} <a href="/status">{t('more')}</a>
          </p>
        </Banner>
      )
    })
}
