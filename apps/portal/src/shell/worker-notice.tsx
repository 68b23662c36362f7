import { defineMessages } from '@mc/i18n'
import { useFormat, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { useEffect, useState } from 'react'
import { followWorker } from './start-service-worker.ts'

const messages = defineMessages({
  old: { vi: 'Không có mạng: đang xem bản đã lưu', en: 'No network: you see what was kept' },
  oldWhat: { vi: 'Lưu lúc {time}. Thông tin có thể đã thay đổi. Chưa thể gửi hồ sơ hay thanh toán.', en: 'Kept at {time}. It may have changed. Nothing can be sent or paid now.' },
  again: { vi: 'Tải lại', en: 'Reload' },
  newer: { vi: 'Cổng đã có bản mới', en: 'There is a new version of the portal' },
  newerWhat: { vi: 'Hãy lưu việc đang làm rồi tải lại trang.', en: 'Finish what you are doing, then reload the page.' },
})

/** Says when what is shown is old, and when another tab already has a newer portal. */
export function WorkerNotice() {
  const t = useMessages(messages)
  const format = useFormat()
  const [keptAt, setKeptAt] = useState<number | null>(null)
  const [isNewer, setNewer] = useState(false)
  useEffect(() => {
    const stop = followWorker((news) => {
      if (news.kind === 'kept') setKeptAt((before) => (before === null ? news.at : Math.min(before, news.at)))
      if (news.kind === 'portal') setNewer(news.version !== document.documentElement.dataset['portal'])
      // The session is over in every tab: what is on the page is not to be read on.
      if (news.kind === 'signed-out' && !isSigningOut) location.assign('/')
    })
    // The tab that signs out is on its way already; another navigation would end that one before it got there.
    let isSigningOut = false
    const onSubmit = ({ target }: SubmitEvent) => {
      isSigningOut = target instanceof HTMLFormElement && new URL(target.action).pathname === '/auth/sign-out'
    }
    const onLine = () => setKeptAt(null)
    addEventListener('submit', onSubmit)
    addEventListener('online', onLine)
    return () => {
      stop()
      removeEventListener('submit', onSubmit)
      removeEventListener('online', onLine)
    }
  }, [])
  const reload = (
    <Button kind="secondary" onPress={() => location.reload()}>
      {t('again')}
    </Button>
  )
  if (keptAt !== null)
    return (
      <Banner tone="warning" title={t('old')} isLive action={reload}>
        {t('oldWhat', { time: format.dateTime(new Date(keptAt)) })}
      </Banner>
    )
  if (!isNewer) return null
  return (
    <Banner tone="info" title={t('newer')} isLive action={reload}>
      {t('newerWhat')}
    </Banner>
  )
}
