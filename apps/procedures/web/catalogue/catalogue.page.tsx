import { useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Card } from '@mc/ui/card'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { api } from '../client.ts'
import { catalogueMessages } from './catalogue.messages.ts'

/** What can be done here? */
export function CataloguePage() {
  const t = useMessages(catalogueMessages)
  const locale = useLocale()
  const list = useQuery({ queryKey: ['procedures', 'catalogue.list'], queryFn: ({ signal }) => api.catalogue.list.query(undefined, { signal }) })
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Result query={list}>
        {(all) => (
          <Stack gap={4}>
            {all.length === 0 && <Empty icon="info" title={t('none')} hint={t('noneHint')} />}
            {all.map((one) => (
              <Card key={one.code} level={2} title={one.name[locale]} tag={one.isModelData ? <Tag>{t('modelData')}</Tag> : undefined} footer={t('code', { code: one.code })}>
                <p>{one.purpose[locale]}</p>
              </Card>
            ))}
          </Stack>
        )}
      </Result>
    </Page>
  )
}
