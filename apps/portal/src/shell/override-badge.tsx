import { defineMessages } from '@mc/i18n'
import { useMessages } from '@mc/i18n/react'
import type { Boot } from '@mc/module-kit'
import { usePath } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { useSyncExternalStore } from 'react'
import { followLoads, loadStates } from '../modules/load-states.ts'

const messages = defineMessages({
  title: { vi: 'Phiên này chạy mã của lập trình viên', en: 'This session runs a developer’s code' },
  waiting: { vi: '{module} từ {origin}: chưa tải', en: '{module} from {origin}: not loaded yet' },
  loaded: { vi: '{module} từ {origin}: đang chạy', en: '{module} from {origin}: working' },
  failed: { vi: '{module} từ {origin}: lỗi', en: '{module} from {origin}: failing' },
  contract: { vi: '{module} từ {origin}: lỗi. Hợp đồng của mã này không hợp với cổng', en: '{module} from {origin}: failing. It speaks a contract version that this portal does not serve' },
  stop: { vi: 'Dừng', en: 'Stop' },
})

/** Shows a developer that not the released code runs, whether it works, and how to end it. */
export function OverrideBadge({ overrides }: { overrides: NonNullable<Boot['overrides']> }) {
  const t = useMessages(messages)
  const { path } = usePath()
  const states = useSyncExternalStore(followLoads, loadStates, loadStates)
  if (overrides.length === 0) return null
  return (
    <Banner tone="warning" title={t('title')} isLive>
      <ul>
        {overrides.map(({ module, origin }) => (
          <li key={module}>{t(states.get(module) ?? 'waiting', { module, origin })}</li>
        ))}
      </ul>
      <form method="post" action={`/dev/stop?return=${encodeURIComponent(path)}`}>
        <Button type="submit" kind="secondary">
          {t('stop')}
        </Button>
      </form>
    </Banner>
  )
}
