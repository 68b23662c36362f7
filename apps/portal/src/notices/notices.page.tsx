import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { useQuery } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { NotificationPanel } from '@mc/ui/notification-panel'
import { Stack } from '@mc/ui/stack'
import { useState } from 'react'
import { OwnPage } from '../account/own-page.tsx'
import { portalApi } from '../account/portal-client.ts'
import { asNotice } from './as-notice.ts'
import { noticesMessages } from './notices.messages.ts'
import { NOTICES_KEY, useReadNotices } from './use-read-notices.ts'

const PAGE_SIZE = 20

/** What has the state told me? (I7) */
export function NoticesPage() {
  const t = useMessages(noticesMessages)
  return (
    <OwnPage title={t('title')} lead={t('lead')}>
      <Stack gap={4}>
        <Notices />
        <p>{t('fraud')}</p>
        <div>
          <LinkButton href="/account/notices" kind="secondary">
            {t('settings')}
          </LinkButton>
        </div>
      </Stack>
    </OwnPage>
  )
}

function Notices() {
  const t = useMessages(noticesMessages)
  const locale = useLocale()
  const format = useFormat()
  const read = useReadNotices()
  // The last notice of each page turned so far.
  const [turned, setTurned] = useState<readonly string[]>([])
  const after = turned.at(-1)
  const notices = useQuery({
    queryKey: [...NOTICES_KEY, 'page', after],
    queryFn: ({ signal }) => portalApi.notices.list.query({ limit: PAGE_SIZE, after }, { signal }),
    placeholderData: (before) => before,
  })
  const next = notices.data?.next ?? null
  return (
    <Stack gap={4}>
      <NotificationPanel
        notices={notices.data?.notices.map((one) => asNotice(one, { locale, format })) ?? null}
        isFailed={notices.isError}
        onRetry={() => void notices.refetch()}
        onRead={read}
        onReadAll={() => read()}
      />
      {(turned.length > 0 || next !== null) && (
        <Stack isRow>
          {turned.length > 0 && (
            <Button kind="secondary" busy={notices.isFetching} onPress={() => setTurned(turned.slice(0, -1))}>
              {t('newer')}
            </Button>
          )}
          {next !== null && (
            <Button kind="secondary" busy={notices.isFetching} onPress={() => setTurned([...turned, next])}>
              {t('older')}
            </Button>
          )}
        </Stack>
      )}
    </Stack>
  )
}
