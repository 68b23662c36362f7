import { Result, useQuery } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { api } from '../client.ts'
import { OrderTable } from './order-table.tsx'
import { useOrderWords } from './order-words.ts'

/** What waits for somebody or for the bank, and what has ended. */
export function OrdersList() {
  const { t } = useOrderWords()
  const orders = useQuery({ queryKey: ['payments', 'orders.listOrders'], queryFn: ({ signal }) => api.orders.listOrders.query(undefined, { signal }) })
  return (
    <Result query={orders}>
      {({ open, ended }) => {
        const failed = open.filter((one) => one.state === 'failed').length
        return (
          <Stack gap={5}>
            {failed > 0 && (
              <Banner tone="bad" title={t('failedCount', { n: failed })}>
                {t('failedCountHint')}
              </Banner>
            )}
            <OrderTable orders={open} caption={t('openCaption')} fileName={t('fileName')} empty={<Empty icon="check-circle" title={t('noneOpen')} hint={t('noneOpenHint')} />} />
            <Section title={t('ended')}>
              <OrderTable orders={ended} caption={t('endedCaption')} empty={<Empty icon="receipt" title={t('noneEnded')} hint={t('noneEndedHint')} />} />
            </Section>
          </Stack>
        )
      }}
    </Result>
  )
}
