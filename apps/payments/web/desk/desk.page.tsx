import { useMessages } from '@mc/i18n/react'
import { useSearchParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Tabs } from '@mc/ui/tabs'
import { deskMessages } from './desk.messages.ts'
import { DaysList } from './days-list.tsx'
import { OrdersList } from './orders-list.tsx'
import { SettledList } from './settled-list.tsx'
import { SuspenseList } from './suspense-list.tsx'

/** What was collected, does it tie with the books, and what money waits to be matched? */
export function DeskPage() {
  const t = useMessages(deskMessages)
  const [params, setParams] = useSearchParams()
  return (
    <Page wide title={t('title')} lead={t('lead')}>
      <Tabs
        label={t('tabs')}
        selected={params.get('show') ?? 'settled'}
        onSelect={(show) => setParams({ show }, { replace: true })}
        items={[
          { id: 'settled', label: t('settledTab'), content: <SettledList /> },
          { id: 'suspense', label: t('suspenseTab'), content: <SuspenseList /> },
          { id: 'orders', label: t('ordersTab'), content: <OrdersList /> },
          { id: 'days', label: t('daysTab'), content: <DaysList /> },
        ]}
      />
    </Page>
  )
}
