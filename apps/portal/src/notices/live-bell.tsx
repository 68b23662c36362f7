import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useLive, useQuery, useQueryClient } from '@mc/module-kit/data'
import { BarButton } from '@mc/ui/bar-button'
import { Drawer } from '@mc/ui/drawer'
import { LinkButton } from '@mc/ui/link-button'
import { NotificationPanel } from '@mc/ui/notification-panel'
import { showToast, ToastRegion } from '@mc/ui/toast'
import { useEffect, useRef, useState } from 'react'
import { portalApi } from '../account/portal-client.ts'
import { asNotice } from './as-notice.ts'
import { noticesMessages } from './notices.messages.ts'
import { NOTICES_KEY, useReadNotices } from './use-read-notices.ts'

/** Notices in the drawer; the page has the others. */
const IN_DRAWER = 8

/** The bell: how many notices are unread, live, and the newest of them in a drawer. A new one is told at once. */
export function LiveBell() {
  const t = useMessages(noticesMessages)
  const unread = useUnread()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <BarButton icon="bell" count={unread} onPress={() => setOpen(true)}>
        {unread > 0 ? t('bellUnread', { n: unread }) : t('bell')}
      </BarButton>
      {isOpen && <NoticeDrawer onClose={() => setOpen(false)} />}
      <ToastRegion />
    </>
  )
}

function useUnread(): number {
  const cache = useQueryClient()
  const tell = useTellNewest()
  const isVisible = useVisible()
  const [unread, setUnread] = useState(0)
  const latest = useRef<string | null | undefined>(undefined)
  useLive(
    (onData) => portalApi.notices.watch.subscribe(undefined, { onData }),
    (news: { unread: number; latest: string | null }) => {
      setUnread(news.unread)
      void cache.invalidateQueries({ queryKey: NOTICES_KEY })
      // The first answer says how things stand; only what comes later is news.
      if (latest.current !== undefined && news.latest !== null && news.latest !== latest.current) tell()
      latest.current = news.latest
    },
    // A page nobody sees holds no connection: browsers have few for each server.
    isVisible ? 'notices' : null,
  )
  return unread
}

function useTellNewest(): () => void {
  const t = useMessages(noticesMessages)
  const locale = useLocale()
  return () => {
    const newest = async () => {
      const { notices } = await portalApi.notices.list.query({ limit: 1 })
      const [notice] = notices
      if (notice && !notice.isRead) showToast({ tone: 'info', text: notice.title[locale], ...(notice.href && { action: <a href={notice.href}>{t('open')}</a> }) })
    }
    // What could not be told so stands in the bell.
    newest().catch(() => undefined)
  }
}

function useVisible(): boolean {
  const [isVisible, setVisible] = useState(() => document.visibilityState === 'visible')
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isVisible
}

function NoticeDrawer({ onClose }: { onClose: () => void }) {
  const t = useMessages(noticesMessages)
  const locale = useLocale()
  const format = useFormat()
  const read = useReadNotices()
  const notices = useQuery({ queryKey: [...NOTICES_KEY, 'drawer'], queryFn: ({ signal }) => portalApi.notices.list.query({ limit: IN_DRAWER }, { signal }) })
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t('title')}
      actions={
        <LinkButton href="/notices" kind="secondary">
          {t('all')}
        </LinkButton>
      }
    >
      <NotificationPanel
        notices={notices.data?.notices.map((one) => asNotice(one, { locale, format })) ?? null}
        isFailed={notices.isError}
        onRetry={() => void notices.refetch()}
        onRead={read}
        onReadAll={() => read()}
      />
    </Drawer>
  )
}
